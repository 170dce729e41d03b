// Why cognito-local 5.3.0 fails: what its source (lib/targets) does otherwise, by what a failing scenario looks like.
import type { Cause } from '../reasons'
import { cognitoLocalWire } from './cognito-local-wire'

export const cognitoLocal: readonly Cause[] = [
  [
    /HTTP status: expected 500/,
    'what it does not play it refuses with status 500; the service has 400 for its refusals',
  ],
  [/Unsupported x-amz-target header "(\w+)"/, 'it has no $1'],
  [/AuthFlow=USER_SRP_AUTH/, 'it has no USER_SRP_AUTH'],
  [/AuthFlow=USER_AUTH/, 'it has no USER_AUTH: no first factor can be chosen'],
  [/AuthFlow=(\w+)/, 'it has no flow $1'],
  [/ChallengeName=(\w+)/, 'it has no answer to the challenge $1'],
  [
    /SMS_MFA without SMS MFAOption/,
    'SMS turned on by SetUserMFAPreference breaks the sign-in: the number is looked for in MFAOptions, which nothing sets',
  ],
  [
    /ForgotPassword without email on user/,
    'ForgotPassword sends by e-mail only: a user with a phone number alone breaks it',
  ],
  [
    /Session \(MFA_SETUP flow\) is not supported/,
    'no app is enrolled in the sign-in: AssociateSoftwareToken and VerifySoftwareToken take an access token only',
  ],
  [
    /^InitiateAuth → NotAuthorizedException: User not authorized .* ‖ (?:required|MFA ON)/,
    'where the pool requires MFA, InitiateAuth refuses a user who has not turned a factor on (User not authorized): no MFA_SETUP is asked, and a phone number or address counts for nothing',
  ],
  [
    /^AdminInitiateAuth → ok .*(?:to be asked for|equal ')(?: ?)NEW_PASSWORD_REQUIRED/,
    'AdminInitiateAuth brings tokens for a temporary password: NEW_PASSWORD_REQUIRED is not asked',
  ],
  [
    /^AdminInitiateAuth → ok .*(?:to be asked for |equal '|no challenge to answer|no such session)/,
    'AdminInitiateAuth asks for no challenge at all: the right password brings tokens, whatever MFA, preference or status says',
  ],
  [
    /^InitiateAuth → ok .*(?:to be asked for |equal ')(\w+(?:_MFA|_OTP|_SETUP|_TYPE))/,
    'InitiateAuth does not ask for $1: with MFA optional only TOTP and SMS turned on by SetUserMFAPreference count',
  ],
  [
    /^InitiateAuth → ok .*no challenge to answer/,
    'InitiateAuth brings tokens where a challenge is due: with MFA optional only TOTP and SMS turned on by SetUserMFAPreference count',
  ],
  [
    /^RespondToAuthChallenge → ok .*ChallengeName: .*equal '([A-Z_]+)/,
    'an answer is never followed by another challenge but the chosen factor: $1 does not follow',
  ],
  [
    /^RespondToAuthChallenge → ok .*should have been refused with InvalidPassword/,
    'passwords are not checked against the policy of the pool',
  ],
  [
    /^(?:SignUp|AdminSetUserPassword|AdminCreateUser|ChangePassword|ConfirmForgotPassword) → .*should have been refused with InvalidPassword/,
    'passwords are not checked against the policy of the pool',
  ],
  [
    /^RespondToAuthChallenge → ok .*should have been refused/,
    'answers are taken with any session, and without a secret hash: neither is looked at',
  ],
  [
    /^RespondToAuthChallenge → CodeMismatch.*(?:NotAuthorizedException|ExpiredCodeException)/,
    'sessions are not looked at, nor is a used or old code told apart from a wrong one: CodeMismatchException comes',
  ],
  [
    /→ CodeMismatchException: Incorrect.*equal 'CodeMismatchException: /,
    'a wrong code is refused with a text of its own, Incorrect confirmation code',
  ],
  [/→ CodeMismatchException.*InvalidParameterException/, 'a missing or malformed code is refused as a wrong one'],
  [
    /→ CodeMismatchException.*EnableSoftwareTokenMFA/,
    'VerifySoftwareToken refuses a wrong code with CodeMismatchException; the service says EnableSoftwareTokenMFAException',
  ],
  [/→ CodeMismatchException.*ExpiredCode/, 'a code that is spent or too old is refused as a wrong one'],
  [/NewDeviceMetadata/, 'devices are not tracked: tokens come without NewDeviceMetadata'],
  [/members of AuthenticationResult/, 'AuthenticationResult comes without ExpiresIn and TokenType'],
  [
    /expected \[ 'AuthenticationResult' \] to have the same members/,
    'AdminInitiateAuth and a refresh leave ChallengeParameters out of the answer that brings tokens',
  ],
  [
    /InvalidPasswordException: Invalid password.*NotAuthorizedException/,
    'a wrong password is refused with InvalidPasswordException (Invalid password)',
  ],
  [
    /→ InvalidPasswordException.*InvalidParameterException/,
    'a missing or malformed password is refused as a wrong one (InvalidPasswordException)',
  ],
  [
    /^SetUserPoolMfaConfig → ok .*FeatureUnavailableInTier/,
    'tiers of pools are unknown: features of a higher one are taken',
  ],
  [
    /^(?:CreateUserPool|CreateUserPoolClient|UpdateUserPool) → .*FeatureUnavailableInTier/,
    'tiers of pools are unknown: features of a higher one are taken',
  ],
  [
    /^SetUserPoolMfaConfig → ok .*should have been refused/,
    'SetUserPoolMfaConfig stores whatever it is given: contradictions and missing senders are not refused',
  ],
  [
    /^[GS]etUserPoolMfaConfig → ok .*(?:WebAuthnConfiguration|EmailMfaConfiguration)/,
    'the MFA configuration knows SMS and TOTP only: settings of passkeys and e-mail are dropped',
  ],
  [
    /^[GS]etUserPoolMfaConfig → ok .*deeply equal/,
    'the MFA configuration is shown with an SmsMfaConfiguration and a SoftwareTokenMfaConfiguration always, also where they are not set',
  ],
  [
    /a\*\*\*@e\*\*\*|Destination: '<(?:e-mail|phone)|Destination: expected/,
    'CodeDeliveryDetails show the address unmasked',
  ],
  [/DELIVERY_DESTINATION/, 'CODE_DELIVERY_DESTINATION shows the number unmasked'],
  [/USER_ID_FOR_SRP|keys of ChallengeParameters/, 'ChallengeParameters have other keys than those of the service'],
  [/SecretCode has 52/, 'the secret of an app has 32 characters; the service draws 52'],
  [/SoftwareTokenMFANotFound/, 'AssociateSoftwareToken does not look whether the pool has TOTP turned on'],
  [
    /^(?:Admin)?InitiateAuth → ok .*should have been refused with NotAuthorizedException/,
    'sign-in does not look at SECRET_HASH, nor a refresh at the client, and disabled users sign in',
  ],
  [
    /^(?:Admin)?InitiateAuth → ok .*should have been refused with InvalidParameterException/,
    'flows that the client has not enabled (ExplicitAuthFlows) are played all the same',
  ],
  [
    /^InitiateAuth → NotAuthorizedException: User not authorized .* alias$/,
    'aliases do not sign in: a user is found by the user name only',
  ],
  [
    /User not authorized.*(?:Incorrect username or password|UserNotFoundException|InvalidParameterException|Invalid Refresh Token|NotAuthorizedException)/,
    'what is wrong is not told: an unknown user, client or token and a missing parameter are all User not authorized',
  ],
  [
    /^SignUp → ok .*should have been refused with NotAuthorized/,
    'SignUp is taken without a secret hash, in pools that leave sign-up to administrators, and with attributes that the client may not write',
  ],
  [
    /^SetUserMFAPreference → ok .*should have been refused/,
    'preferences are not checked: SMS without a phone number and two preferred factors are taken',
  ],
  [
    /UserMFASettingList|PreferredMfaSetting|MFAOptions/,
    'the factors of a user are shown otherwise: VerifySoftwareToken turns TOTP on by itself, and an empty list is shown',
  ],
  [/of the ID token/, 'ID tokens lack claims of the service, or have others'],
  [/of the access token/, 'access tokens lack claims of the service, or have others'],
  [/refresh token is a JWE/, 'the refresh token is a signed JWT and no encrypted one (JWE)'],
  [
    /session was given before|no such session/,
    'sessions are random ids that nothing remembers: none comes where the service gives one',
  ],
  [/^(\w+) → .*should have been refused with LimitExceeded/, '$1 has no limit of attempts'],
  [
    /^RevokeToken/,
    'RevokeToken ends only the refresh token itself, by looking it up among those of users: client, secret and access tokens are not looked at',
  ],
  ...cognitoLocalWire,
]
