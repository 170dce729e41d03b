// Which MFA factors a pool offers, which of them a user can use, and which could still be set up.
import type { MfaName, Pool, User } from '../pool/pool'

export const attributeOf = { SMS_MFA: 'phone_number', EMAIL_OTP: 'email' } as const
const mechanismOf = { SMS_MFA: 'verified_phone_number', EMAIL_OTP: 'verified_email' } as const
export type Delivered = keyof typeof attributeOf

/** Where a code of this factor goes. */
export const destinationOf = (user: User, factor: Delivered): string | undefined =>
  user.attributes.get(attributeOf[factor])

export function poolOffers(pool: Pool, factor: MfaName): boolean {
  if (factor === 'SOFTWARE_TOKEN_MFA') return pool.mfa.SoftwareTokenMfaConfiguration?.Enabled === true
  if (factor === 'SMS_MFA') return pool.mfa.SmsMfaConfiguration !== undefined
  return pool.mfa.EmailMfaConfiguration !== undefined
}

/** What a user needs to be able to answer: a verified token, a phone number or an address. */
export function userHas(user: User, factor: MfaName): boolean {
  if (factor === 'SOFTWARE_TOKEN_MFA') return user.totp?.key !== undefined
  return destinationOf(user, factor) !== undefined
}

/** The order is that of the samples (PREF-017, CHAL-138); scenarios treat it as a set. */
const all: readonly MfaName[] = ['SMS_MFA', 'SOFTWARE_TOKEN_MFA', 'EMAIL_OTP']

export const usable = (pool: Pool, user: User): MfaName[] =>
  all.filter((factor) => poolOffers(pool, factor) && userHas(user, factor))

/** Factors that an ON pool may ask for without a preference: not the channel the account is recovered by (CHAL-027, CHAL-028). */
export const eligible = (pool: Pool, user: User): MfaName[] =>
  usable(pool, user).filter((factor) => factor === 'SOFTWARE_TOKEN_MFA' || recoveryFactor(pool, user) !== factor)

/** Factors that can be set up inside MFA_SETUP: never SMS (CHAL-084, CHAL-085). */
export const canSetUp = (pool: Pool, user: User): MfaName[] =>
  (['SOFTWARE_TOKEN_MFA', 'EMAIL_OTP'] as const).filter((factor) => poolOffers(pool, factor) && !userHas(user, factor))

function recoveryFactor(pool: Pool, user: User): Delivered | undefined {
  const mechanisms = pool.config.AccountRecoverySetting?.RecoveryMechanisms ?? []
  const inOrder = [...mechanisms].sort((a, b) => (a.Priority ?? 0) - (b.Priority ?? 0))
  for (const { Name } of inOrder)
    for (const factor of ['SMS_MFA', 'EMAIL_OTP'] as const)
      if (mechanismOf[factor] === Name && userHas(user, factor)) return factor
  return undefined
}
