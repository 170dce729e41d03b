// What GetUserAuthFactors and its Admin form answer: every factor a user can prove, first or second (USES-037, -039, -040, PREF-031).
import type { AdminGetUserAuthFactorsResponse, AuthFactorType } from '@aws-sdk/client-cognito-identity-provider'
import { firstFactorsOf } from '../pool/first-factors'
import type { MfaName, Pool, User } from '../pool/pool'
import { mfaMembers } from '../users/user-answer'

export function authFactorsOf(pool: Pool, user: User): AdminGetUserAuthFactorsResponse {
  const { MFAOptions, ...mfa } = mfaMembers(user)
  return { Username: user.username, ...mfa, ConfiguredUserAuthFactors: configuredFactors(pool, user) }
}

/** In the order of the sample (USES-040). */
function configuredFactors(pool: Pool, user: User): AuthFactorType[] {
  const delivered = (first: AuthFactorType, second: MfaName, attribute: string): boolean =>
    user.attributes.has(attribute) && (firstFactorsOf(pool.config).includes(first) || user.mfaEnabled.has(second))
  const configured: [factor: AuthFactorType, has: boolean][] = [
    ['PASSWORD', user.password !== undefined],
    ['EMAIL_OTP', delivered('EMAIL_OTP', 'EMAIL_OTP', 'email')],
    ['SMS_OTP', delivered('SMS_OTP', 'SMS_MFA', 'phone_number')],
    ['WEB_AUTHN', user.passkeys.size > 0],
    ['SOFTWARE_TOKEN', user.totp?.key !== undefined],
  ]
  return configured.filter(([, has]) => has).map(([factor]) => factor)
}
