// Where the generated scenarios meet each challenge: the pool, what follows the right answer, and what the catalogue does not tell.
/** Where a challenge is met by an ordinary user, what follows the right answer, and what else the generator cannot know. */
export interface Stage {
  pool: string
  /** Another pool of users who sign in by e-mail address; absent where the name of a user is no matter of choice. */
  alias?: string
  follows?: string
  /** A key that the suite's client sends too many. */
  but?: string
  /** Coming there costs much arithmetic: all left-out keys are tried in one sign-in, which the session outlives. */
  dear?: boolean
}

export const stages: Readonly<Record<string, Stage>> = {
  SMS_MFA: { pool: 'required SMS and TOTP', alias: 'required SMS and TOTP and e-mail sign-in' },
  EMAIL_OTP: { pool: 'required e-mail', alias: 'required e-mail and e-mail sign-in' },
  SOFTWARE_TOKEN_MFA: { pool: 'required SMS and TOTP', alias: 'required SMS and TOTP and e-mail sign-in' },
  SELECT_MFA_TYPE: {
    pool: 'required SMS and TOTP',
    alias: 'required SMS and TOTP and e-mail sign-in',
    follows: 'asked for SMS_MFA',
  },
  MFA_SETUP: { pool: 'required SMS and TOTP', alias: 'required SMS and TOTP and e-mail sign-in' },
  PASSWORD_VERIFIER: { pool: 'MFA not required', but: 'without SRP_A', dear: true },
  CUSTOM_CHALLENGE: { pool: 'MFA off and a riddle', alias: 'MFA off, e-mail sign-in and a riddle' },
  SELECT_CHALLENGE: { pool: 'MFA not required', alias: 'MFA off and e-mail sign-in' },
  SMS_OTP: {
    pool: 'MFA not required and e-mail or SMS codes as a first factor',
    alias: 'MFA not required, e-mail sign-in and e-mail or SMS codes as a first factor',
  },
  PASSWORD: { pool: 'MFA not required', alias: 'MFA off and e-mail sign-in' },
  PASSWORD_SRP: {
    pool: 'MFA not required',
    alias: 'MFA not required and e-mail sign-in',
    follows: 'asked for PASSWORD_VERIFIER',
    dear: true,
  },
  WEB_AUTHN: { pool: 'MFA not required and passkeys', alias: 'MFA off, e-mail sign-in and passkeys' },
  DEVICE_SRP_AUTH: {
    pool: 'optional TOTP and device tracking',
    follows: 'asked for DEVICE_PASSWORD_VERIFIER',
    dear: true,
  },
  DEVICE_PASSWORD_VERIFIER: {
    pool: 'optional TOTP and device tracking',
    follows: 'signed in from her device',
    dear: true,
  },
  NEW_PASSWORD_REQUIRED: { pool: 'MFA not required', alias: 'MFA off and e-mail sign-in' },
}
