// What a sign-in led by the define trigger has behind it: the session list that the trigger is told (TRIG-011, TRIG-012).
export interface Entry {
  readonly challengeName: string
  readonly challengeResult: boolean
  readonly challengeMetadata: string | null
}

/** Oldest first. */
export type CustomProgress = readonly Entry[]

/** Challenges between, such as SELECT_MFA_TYPE, are not told. */
const told: ReadonlySet<string> = new Set([
  'CUSTOM_CHALLENGE',
  'SRP_A',
  'PASSWORD_VERIFIER',
  'SMS_MFA',
  'EMAIL_OTP',
  'SOFTWARE_TOKEN_MFA',
  'DEVICE_SRP_AUTH',
  'DEVICE_PASSWORD_VERIFIER',
])

export const withEntry = (
  custom: CustomProgress,
  challengeName: string,
  challengeResult = true,
  challengeMetadata: string | null = null,
): CustomProgress =>
  told.has(challengeName) ? [...custom, { challengeName, challengeResult, challengeMetadata }] : custom
