// What the embedded pool can refuse with: one class for "the service says no", one for "not emulated", one table of texts with their facts.
export class Refusal extends Error {
  readonly type: string
  /** For the log only, never sent. */
  readonly why: string | undefined
  /** Lets a counter or a lock survive the refusal: set where the service keeps state although it refuses. */
  constructor(type: string, message: string, why?: string) {
    super(message)
    this.name = type
    this.type = type
    this.why = why
  }
}

/** An operation or a member of the API that this pool server does not play. Answered loudly (501), never with `{}`. */
export class Unsupported extends Error {
  constructor(what: string) {
    super(`${what} is not emulated`)
    this.name = 'NotEmulatedException'
  }
}

type Text = string | ((...words: string[]) => string)
const texts = {
  accessTokenExpired: ['NotAuthorizedException', 'Access Token has expired'], // TOK-035
  accessTokenForeign: ['NotAuthorizedException', 'Could not verify signature for Access Token'], // TOK-034
  accessTokenInvalid: ['NotAuthorizedException', 'Invalid Access Token'], // TOK-033
  accessTokenRevoked: ['NotAuthorizedException', 'Access Token has been revoked'], // TOK-029
  accessTokenScope: ['NotAuthorizedException', 'Access Token does not have required scopes'], // TOK-036
  adminFlowNotEnabled: ['InvalidParameterException', 'Auth flow not enabled for this client'], // AUTH-014
  aliasExists: ['AliasExistsException', (name) => `An account with the ${name} already exists.`], // SIGNUP-016
  alreadyConfirmed: ['NotAuthorizedException', (status) => `User cannot be confirmed. Current status is ${status}`], // SIGNUP-027
  alreadyConfirmedNoCode: ['InvalidParameterException', 'User is already confirmed.'], // SIGNUP-028
  attemptLimit: ['LimitExceededException', 'Attempt limit exceeded, please try after some time.'], // SIGNUP-036
  attributeNotVerifiable: [
    'InvalidParameterException',
    'Invalid attribute name. Only phone_number and email can be verified.',
  ], // SIGNUP-039
  attributeNotWritable: ['NotAuthorizedException', 'A client attempted to write unauthorized attribute'], // SIGNUP-061
  clientUnknown: ['ResourceNotFoundException', (id) => `User pool client ${id} does not exist.`], // AUTH-030
  codeExpired: ['ExpiredCodeException', 'Invalid code provided, please request a code again.'], // SIGNUP-026
  codeMismatch: ['CodeMismatchException', 'Invalid verification code provided, please try again.'], // SIGNUP-025
  deliveredCodeMismatch: ['CodeMismatchException', 'Invalid code or auth state for the user.'], // CHAL-043
  deviceKeyExists: ['DeviceKeyExistsException', 'The device is confirmed already.'], // DEV-017: the text is ours
  deviceKeyInvalid: ['InvalidParameterException', 'Invalid device key given.'], // DEV-023
  deviceUnknown: ['ResourceNotFoundException', 'Device does not exist.'], // DEV-016, CHAL-095
  groupExists: ['GroupExistsException', 'A group with the name already exists.'], // GRP-002: only the name is known
  groupUnknown: ['ResourceNotFoundException', 'Group not found.'], // GRP-003: only the name is known
  missing: ['InvalidParameterException', (key) => `Missing required parameter ${key}`], // AUTH-017, CHAL-065
  mustBeAliased: ['InvalidParameterException', 'Username should be either an email or a phone number.'], // SIGNUP-022
  noRecoveryChannel: [
    'InvalidParameterException',
    'Cannot reset password for the user as there is no registered/verified email or phone_number',
  ], // SIGNUP-034
  passkeyBesideMfa: ['NotAuthorizedException', 'Password Challenge is Required to SignIn'], // WAN-047
  passkeyLimit: ['LimitExceededException', 'The user has the largest number of passkeys already.'], // WAN-010: only the name is known
  passkeyMfaAlone: ['InvalidParameterException', 'WebAuthn MFA requires enabling an additional MFA setting.'], // WAN-050
  passkeyMfaNotOffered: ['InvalidParameterException', 'WebAuthn MFA is not configured for the user pool.'], // PREF-030: the text is ours
  passkeyMfaWithout: [
    'InvalidParameterException',
    'User does not have applicable WebAuthn credentials to enable WebAuthn MFA.',
  ], // WAN-052
  passkeyUnknown: ['ResourceNotFoundException', 'The WebAuthn credential does not exist.'], // WAN-033: the text is ours
  passkeyWrong: ['NotAuthorizedException', 'The WebAuthn credential could not be verified.'], // WAN-044: the text is ours
  passwordAttempts: ['NotAuthorizedException', 'Password attempts exceeded'], // AUTH-032
  passwordResetRequired: ['PasswordResetRequiredException', 'Password reset required for the user'], // AUTH-028
  phoneFormat: ['InvalidParameterException', 'Invalid phone number format.'], // SIGNUP-062
  poolUnknown: ['ResourceNotFoundException', (id) => `User pool ${id} does not exist.`], // PROTO-028
  refreshExpired: ['NotAuthorizedException', 'Refresh Token has expired'], // TOK-031
  refreshInvalid: ['NotAuthorizedException', 'Invalid Refresh Token'], // TOK-032
  refreshNotEnabled: ['InvalidParameterException', 'Refresh Token flow not enabled for this client'], // AUTH-082
  refreshRevoked: ['NotAuthorizedException', 'Refresh Token has been revoked'], // TOK-030
  refreshSecretHash: ['NotAuthorizedException', (id) => `SecretHash does not match for the client: ${id}`], // AUTH-039
  secretHashMissing: [
    'NotAuthorizedException',
    (id) => `Client ${id} is configured with secret but SECRET_HASH was not received`,
  ], // AUTH-037
  secretHashWrong: ['NotAuthorizedException', (id) => `Unable to verify secret hash for client ${id}`], // AUTH-038
  sessionExpired: ['NotAuthorizedException', 'Invalid session for the user, session is expired.'], // SESS-005
  sessionInvalid: ['NotAuthorizedException', 'Invalid session for the user.'], // SESS-007
  sessionSpent: ['NotAuthorizedException', 'Invalid session for the user, session can only be used once.'], // SESS-006
  signUpNotPermitted: ['NotAuthorizedException', 'SignUp is not permitted for this user pool'], // SIGNUP-063
  temporaryPasswordExpired: [
    'NotAuthorizedException',
    'Temporary password has expired and must be reset by an administrator.',
  ], // SIGNUP-045
  tooManyCodes: [
    'NotAuthorizedException',
    'Too many invalid credentials attempts. User temporarily locked. Please try again after few seconds.',
  ], // AUTH-035
  totpCodeMismatch: ['CodeMismatchException', 'Invalid code received for user'], // CHAL-063
  totpCodeUsed: ['ExpiredCodeException', 'Your software token has already been used once.'], // CHAL-064
  totpMissing: ['SoftwareTokenMFANotFoundException', 'Software Token MFA does not exist for the user.'], // CHAL-066
  totpNotOffered: ['SoftwareTokenMFANotFoundException', 'Software Token MFA has not been enabled by the userPool'], // TOTP-023
  totpVerifyMismatch: ['EnableSoftwareTokenMFAException', 'Code mismatch and fail enable Software Token MFA'], // TOTP-013
  userAccountExists: ['UsernameExistsException', 'User account already exists'], // OPEN 11: a guess
  userDisabled: ['NotAuthorizedException', 'User is disabled.'], // AUTH-025
  userExists: ['UsernameExistsException', 'User already exists'], // SIGNUP-012
  userExistsByAttribute: ['UsernameExistsException', (name) => `An account with the given ${name} already exists.`], // SIGNUP-013
  userMayNotConfirmReset: ['NotAuthorizedException', 'User password cannot be reset in the current state.'], // SIGNUP-035
  userNotConfirmed: ['UserNotConfirmedException', 'User is not confirmed.'], // AUTH-026
  userUnknown: ['UserNotFoundException', 'User does not exist.'], // AUTH-023, PREF-029
  usernameClientUnknown: ['UserNotFoundException', 'Username/client id combination not found.'], // SIGNUP-030
  wrongCredentials: ['NotAuthorizedException', 'Incorrect username or password.'], // AUTH-021
} satisfies Record<string, readonly [type: string, text: Text]>

export type RefusalName = keyof typeof texts

/** The refusal of that name; words fill the places of its text (a client id, a key). */
export function refusal(name: RefusalName, ...words: string[]): Refusal {
  const [type, text] = texts[name] as readonly [string, Text]
  return new Refusal(type, typeof text === 'string' ? text : text(...words))
}

/** An InvalidParameterException whose text belongs to one place only; the caller's comment names its fact. */
export const invalidParameter = (message: string) => new Refusal('InvalidParameterException', message)
