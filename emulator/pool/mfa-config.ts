// SetUserPoolMfaConfig decided: which MFA settings a pool may get, in the order in which the service checks (POOL-002 to POOL-018).
import type { SetUserPoolMfaConfigRequest, UserPoolType } from '@aws-sdk/client-cognito-identity-provider'
import { invalidParameter } from '../errors'
import { defined } from './defined'
import { checkCodesBesideRequiredMfa, firstFactorsOf, passkeysAreMultiFactor } from './first-factors'
import type { Pool } from './pool'
import { checkNotLite } from './tiers'

type Asked = Omit<SetUserPoolMfaConfigRequest, 'UserPoolId'>

/** The MFA settings that replace the present ones as a whole (POOL-007, POOL-016); an absent mode reads as OFF. */
export function mfaConfigFrom(asked: Asked, config: UserPoolType): Pool['mfa'] {
  const { MfaConfiguration = 'OFF' } = asked
  checkFactorsFitMode(asked, MfaConfiguration)
  if (MfaConfiguration === 'ON') checkRequired(asked, config)
  if (asked.WebAuthnConfiguration) checkNotLite(config, 'Passkeys') // WAN-001; the printed name is a guess
  checkRelyingParty(asked.WebAuthnConfiguration?.RelyingPartyId)
  if (asked.EmailMfaConfiguration) checkEmail(config)
  const shown = {
    SmsMfaConfiguration: asked.SmsMfaConfiguration && withSender(asked.SmsMfaConfiguration, config),
    SoftwareTokenMfaConfiguration: asked.SoftwareTokenMfaConfiguration && {
      Enabled: asked.SoftwareTokenMfaConfiguration.Enabled ?? false,
    },
    EmailMfaConfiguration: asked.EmailMfaConfiguration,
    WebAuthnConfiguration: asked.WebAuthnConfiguration,
  }
  return { ...defined(shown), MfaConfiguration }
}

/** Presence counts, not the flag inside (POOL-015); passkeys are no factor here (POOL-011, POOL-014). */
function checkFactorsFitMode(asked: Asked, mode: Pool['mfa']['MfaConfiguration']): void {
  const { SmsMfaConfiguration, EmailMfaConfiguration, SoftwareTokenMfaConfiguration } = asked
  const anyFactor = Boolean(SmsMfaConfiguration ?? EmailMfaConfiguration ?? SoftwareTokenMfaConfiguration)
  if (mode === 'OFF' && anyFactor)
    throw invalidParameter("Invalid MFA configuration given, can't turn off MFA and configure an MFA together.") // POOL-008, -009, -010
  if (mode !== 'OFF' && !anyFactor)
    throw invalidParameter(
      'Invalid MFA Configuration given. SMS MFA, Email MFA, or Software Token MFA must be enabled.',
    ) // POOL-012
}

/** No public suffix (POOL-040): of the list only its default rule is known here, that a name without a dot is one. */
function checkRelyingParty(id: string | undefined): void {
  if (id === undefined || id.includes('.') || id === 'localhost') return
  throw invalidParameter('RelyingPartyId must not be a public suffix.')
}

function checkRequired(asked: Asked, config: UserPoolType): void {
  checkCodesBesideRequiredMfa(config) // POOL-033, POOL-034
  if (firstFactorsOf(config).includes('WEB_AUTHN') && !passkeysAreMultiFactor(asked.WebAuthnConfiguration))
    throw invalidParameter(
      'Cannot set WebAuthn factor configuration to SINGLE_FACTOR if MFA is required and WebAuthn is an allowed first auth factor',
    ) // POOL-036, WAN-004
}

function checkEmail(config: UserPoolType): void {
  checkNotLite(config, 'Email MFA') // QUOTA-026, before the sender: the sample pool has none of its own
  if (config.EmailConfiguration?.EmailSendingAccount !== 'DEVELOPER')
    throw invalidParameter(
      'Cannot set EmailMfaConfiguration when user pool EmailConfiguration contains an EmailSendingAccount of COGNITO_DEFAULT.Update the value of EmailSendingAccount',
    ) // POOL-062, POOL-064
  const recovery = config.AccountRecoverySetting?.RecoveryMechanisms ?? []
  if (recovery.every(({ Name }) => Name === 'verified_email'))
    throw invalidParameter(
      'Cannot set EmailMfaConfiguration when user pool AccountRecoverySetting is not set or contains only verified_email in RecoveryMechanisms.',
    ) // POOL-031, POOL-063
}

/** SMS needs a sender, of the request or of the pool (POOL-004); the service's text is not recorded, ours follows POOL-065. */
function withSender(sms: NonNullable<Asked['SmsMfaConfiguration']>, config: UserPoolType) {
  const SmsConfiguration = sms.SmsConfiguration ?? config.SmsConfiguration
  if (!SmsConfiguration?.SnsCallerArn && !SmsConfiguration?.EumsSms)
    throw invalidParameter('SMS configuration is required when SMS MFA is configured')
  return { ...sms, SmsConfiguration }
}
