// What makes the settings of a pool contradict each other; the same rules at creation and at every update.
import type { CreateUserPoolRequest, UserPoolType } from '@aws-sdk/client-cognito-identity-provider'
import { invalidParameter, Unsupported } from '../errors'
import { checkCodesBesideRequiredMfa, checkFirstFactors, firstFactorsOf, passkeysAreMultiFactor } from './first-factors'
import type { Pool } from './pool'
import { checkTier } from './tiers'

const notEmulated = ['DcrConfiguration', 'KeyConfiguration', 'IssuerConfiguration'] as const

/** Refuses settings that contradict each other, or the MFA mode, or the plan. */
export function checkPool(config: UserPoolType, mfa: Pool['mfa']): void {
  for (const member of notEmulated) if (config[member]) throw new Unsupported(member)
  checkSms(config)
  checkVerification(config)
  checkFirstFactors(config)
  if (mfa.MfaConfiguration === 'ON') checkRequiredMfa(config, mfa)
  checkTier(config, mfa)
}

/** Refuses what only creation can ask for. */
export function checkCreation(asked: CreateUserPoolRequest): void {
  // The text is not in the register and unchecked: rely on the exception's name.
  if (asked.AliasAttributes?.length && asked.UsernameAttributes?.length)
    throw invalidParameter('Only one of the aliasAttributes or usernameAttributes can be set in a user pool.')
  if ((asked.MfaConfiguration ?? 'OFF') === 'OFF') return
  if (!asked.SmsConfiguration)
    throw invalidParameter(
      'SMS configuration and Auto verification for phone_number are required when MFA is required/optional',
    ) // POOL-020, POOL-060
  const recovery = asked.AccountRecoverySetting?.RecoveryMechanisms ?? []
  if (recovery.some(({ Name }) => Name === 'verified_phone_number'))
    throw invalidParameter(
      'Invalid account recovery setting parameter. Account Recovery Setting cannot use verified_phone_number as a recovery mechanism when SMS MFA is configured.',
    ) // POOL-032
}

function checkSms({ SmsConfiguration: sms, AutoVerifiedAttributes = [] }: UserPoolType): void {
  // POOL-043, POOL-068: one of the two; the text is ours, none is recorded.
  if (sms && (sms.SnsCallerArn === undefined) === (sms.EumsSms === undefined))
    throw invalidParameter('SmsConfiguration needs either SnsCallerArn or EumsSms.')
  if (AutoVerifiedAttributes.includes('phone_number') && !sms)
    throw invalidParameter('SMS configuration is required when phone_number is selected for auto verification') // POOL-065
}

/** The text is quoted in go-to-k/cdkd#4066. */
function checkVerification({ UserAttributeUpdateSettings, AutoVerifiedAttributes = [] }: UserPoolType): void {
  const { AttributesRequireVerificationBeforeUpdate: before = [] } = UserAttributeUpdateSettings ?? {}
  if (!before.every((name) => AutoVerifiedAttributes.includes(name)))
    throw invalidParameter(
      'All attributes in AttributesRequireVerificationBeforeUpdate must exist in AutoVerifiedAttributes',
    )
}

function checkRequiredMfa(config: UserPoolType, mfa: Pool['mfa']): void {
  checkCodesBesideRequiredMfa(config)
  if (firstFactorsOf(config).includes('WEB_AUTHN') && !passkeysAreMultiFactor(mfa.WebAuthnConfiguration))
    throw invalidParameter('WEB_AUTHN cannot be used as an auth factor when MFA is enabled if not configured for MFA.') // POOL-038
}
