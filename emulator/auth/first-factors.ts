// The first factors that USER_AUTH can ask a user for: those that pool and user both allow (CHAL-128), fewer beside MFA (AUTH-058, POOL-047).
import { firstFactorsOf } from '../pool/first-factors'
import type { Pool, User } from '../pool/pool'
import { factsOf } from './next'
import { hasPasskey, passkeyCountsAsMfa } from './passkeys/availability'

export type FirstFactor = 'PASSWORD' | 'PASSWORD_SRP' | 'EMAIL_OTP' | 'SMS_OTP' | 'WEB_AUTHN'

/** Where a code that begins the sign-in goes. */
export const channelOf = { EMAIL_OTP: 'email', SMS_OTP: 'phone_number' } as const

interface Rule {
  /** Its name in AllowedFirstAuthFactors. */
  readonly allowedAs: string
  readonly userHas: (user: User, pool: Pool) => boolean
  /** Whether it may begin a sign-in that MFA goes on with. */
  readonly besideMfa: (pool: Pool, user: User) => boolean
}

const hasPassword = (user: User): boolean => user.password !== undefined
const always = () => true
const never = () => false

/** In the order of the samples (AUTH-053, USES-040); scenarios treat the list as a set (CHAL-142). */
const rules: Readonly<Record<FirstFactor, Rule>> = {
  PASSWORD: { allowedAs: 'PASSWORD', userHas: hasPassword, besideMfa: always },
  PASSWORD_SRP: { allowedAs: 'PASSWORD', userHas: hasPassword, besideMfa: always },
  EMAIL_OTP: { allowedAs: 'EMAIL_OTP', userHas: (user) => user.attributes.has('email'), besideMfa: never },
  SMS_OTP: { allowedAs: 'SMS_OTP', userHas: (user) => user.attributes.has('phone_number'), besideMfa: never },
  WEB_AUTHN: { allowedAs: 'WEB_AUTHN', userHas: (user, pool) => hasPasskey(pool, user), besideMfa: passkeyCountsAsMfa },
}
const inOrder = Object.entries(rules) as [FirstFactor, Rule][]

export const isPassword = (factor: FirstFactor): boolean => rules[factor].allowedAs === 'PASSWORD'

export const isFirstFactor = (name: string | undefined): name is FirstFactor => name !== undefined && name in rules

/** What the pool lets anybody begin with. */
export const allowedBy = (pool: Pool): FirstFactor[] =>
  inOrder.filter(([, rule]) => firstFactorsOf(pool.config).includes(rule.allowedAs)).map(([name]) => name)

/** What this user can begin with now; a temporary password has to be replaced first (AUTH-057). */
export function availableTo(pool: Pool, user: User): FirstFactor[] {
  const mfa = mfaApplies(pool, user)
  const mustUsePassword = user.status === 'FORCE_CHANGE_PASSWORD'
  return allowedBy(pool)
    .filter((factor) => rules[factor].userHas(user, pool))
    .filter((factor) => !mfa || rules[factor].besideMfa(pool, user))
    .filter((factor) => !mustUsePassword || isPassword(factor))
}

/** Whether something is asked for behind a password. */
export function mfaApplies(pool: Pool, user: User): boolean {
  const { mode, preferred, factors } = factsOf(pool, user)
  if (mode === 'OPTIONAL') return preferred !== undefined || factors.length > 0
  return mode === 'ON'
}
