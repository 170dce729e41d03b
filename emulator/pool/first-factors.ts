// Which first factors a pool may allow, alone and beside required MFA (POOL-033 to POOL-038, POOL-058, POOL-067, WAN-002).
import type { UserPoolType, WebAuthnConfigurationType } from '@aws-sdk/client-cognito-identity-provider'
import { invalidParameter } from '../errors'

export const firstFactorsOf = (config: UserPoolType): readonly string[] =>
  config.Policies?.SignInPolicy?.AllowedFirstAuthFactors ?? ['PASSWORD']

/** The list itself, whatever the MFA mode. The texts are ours: no source records the service's. */
export function checkFirstFactors(config: UserPoolType): void {
  const factors = firstFactorsOf(config)
  if (factors.includes('SOFTWARE_TOKEN')) throw invalidParameter('SOFTWARE_TOKEN is not a first auth factor.') // POOL-058
  if (factors.every((factor) => factor === 'WEB_AUTHN'))
    throw invalidParameter('WEB_AUTHN needs at least one other allowed first auth factor.') // WAN-002
}

/** True when passkeys count as multi-factor; left out, they do not (WAN-003, WAN-004). */
export const passkeysAreMultiFactor = (passkeys: WebAuthnConfigurationType | undefined): boolean =>
  passkeys?.FactorConfiguration === 'MULTI_FACTOR_WITH_USER_VERIFICATION'

/** Required MFA leaves no room for one-time codes as a first factor (POOL-033, POOL-034, POOL-067). */
export function checkCodesBesideRequiredMfa(config: UserPoolType): void {
  if (firstFactorsOf(config).some((factor) => factor === 'EMAIL_OTP' || factor === 'SMS_OTP'))
    throw invalidParameter(
      'Only PASSWORD and WEB_AUTHN (if configured) can be enabled as an auth factor if MFA is enabled',
    )
}
