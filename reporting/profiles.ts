// The profiles a target is judged by: core, the lifecycle of MFA as an application meets it, and extended, all there is.
export const PROFILES = ['core', 'extended'] as const

export type Profile = (typeof PROFILES)[number]

/** From the configuration of a pool to sign-out, by password and with TOTP and SMS. */
const CORE: ReadonlySet<string> = new Set([
  'pool-configuration',
  'sign-up',
  'sign-in',
  'software-token',
  'mfa-preference',
  'challenge',
  'sms',
  'set-up',
  'choice',
  'new-password',
  'sessions',
  'tokens',
  'wrong-order',
])

export const isOf = (profile: Profile, stage: string): boolean => profile === 'extended' || CORE.has(stage)
