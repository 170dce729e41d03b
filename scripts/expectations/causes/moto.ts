// Why moto 5.2.1 fails: what its source (moto/cognitoidp/models.py) does otherwise, by what a failing scenario looks like.
import type { Cause } from '../reasons'
import { motoWire } from './moto-wire'

/** It raises NotImplementedError for these; other operations that end in a page of HTML break. */
const absent =
  'AddUserPoolClientSecret|AdminDeleteSoftwareToken|AdminForgetDevice|AdminGetDevice|AdminGetUserAuthFactors|AdminListDevices|AdminSetUserSettings|AdminUpdateDeviceStatus|CompleteWebAuthnRegistration|ConfirmDevice|DeleteUser|DeleteUserAttributes|DeleteUserPoolClientSecret|DeleteWebAuthnCredential|ForgetDevice|GetDevice|GetTokensFromRefreshToken|GetUserAttributeVerificationCode|GetUserAuthFactors|\\w*(?:SessionConfiguration|UserSessions?)|ListDevices|ListUserPoolClientSecrets|ListWebAuthnCredentials|ResendConfirmationCode|RevokeToken|SetUserSettings|StartWebAuthnRegistration|UpdateDeviceStatus|VerifyUserAttribute'

export const moto: readonly Cause[] = [
  [new RegExp(`^(${absent}) → .*(?:not valid JSON)`), 'it has no $1: a page of HTML comes back'],
  [
    /^(\w+) → .*not valid JSON/,
    '$1 breaks on a request that lacks a member or names a token it does not know: a page of HTML comes back (status 500)',
  ],
  [
    /Value '?\\?'?USER_AUTH/,
    'the flow USER_AUTH is unknown to InitiateAuth and AdminInitiateAuth: no first factor can be chosen',
  ],
  [
    /At least one of \[SmsMfaConfiguration\]/,
    'SetUserPoolMfaConfig wants SMS or TOTP whenever MFA is on: MFA by e-mail and settings of passkeys alone are refused',
  ],
  [/must be one of 'ON', 'OFF'/, 'SetUserPoolMfaConfig wants MfaConfiguration in every request'],
  [
    /^VerifySoftwareToken → CodeMismatch.*(?:InvalidParameterException: ')/,
    'VerifySoftwareToken compares a malformed code in place of refusing its form',
  ],
  [
    /^VerifySoftwareToken → CodeMismatch.*EnableSoftwareTokenMFA/,
    'VerifySoftwareToken refuses a wrong code with CodeMismatchException; the service says EnableSoftwareTokenMFAException',
  ],
  [
    /VerifySoftwareToken (?:was refused|→) .*CodeMismatchException.*Code mismatch/,
    'VerifySoftwareToken takes the code of the present 30 seconds only: the code of the step before, which the service still takes, is refused, so the app is not enrolled',
  ],
  [
    /SecretCode has 52|secrets? .*equal|^AssociateSoftwareToken → ok SecretCode .*expected 'asdf/,
    'AssociateSoftwareToken gives every user the same fixed secret of 12 characters; the service draws 52',
  ],
  [
    /^AssociateSoftwareToken → ok SecretCode ‖ .*(?:no such session|no challenge to answer)/,
    'AssociateSoftwareToken needs no session from a sign-in here: MFA_SETUP was never asked, the user was signed in at once',
  ],
  [
    /^AssociateSoftwareToken → ok .*SoftwareTokenMFANotFound/,
    'AssociateSoftwareToken does not look whether the pool has TOTP turned on',
  ],
  [
    /(?:to be asked for |equal ')SMS_MFA/,
    'SMS_MFA is asked only of users who turned SMS on as preferred: a pool that requires MFA, or SMS turned on without preference, leads to tokens without a challenge',
  ],
  [
    /(?:to be asked for |equal ')MFA_SETUP/,
    'MFA that the pool requires is not enforced after USER_PASSWORD_AUTH and ADMIN_USER_PASSWORD_AUTH: a user without a factor gets tokens, MFA_SETUP is not asked',
  ],
  [
    /(?:to be asked for |equal ')SELECT_MFA_TYPE/,
    'SELECT_MFA_TYPE is never asked: with several factors and no preference the user gets tokens',
  ],
  [/(?:to be asked for |equal ')EMAIL_OTP/, 'EMAIL_OTP is never asked: EmailMfaSettings of a user are ignored'],
  [
    /(?:to be asked for |equal ')SOFTWARE_TOKEN_MFA/,
    'SOFTWARE_TOKEN_MFA is asked only where it is preferred: else the user gets tokens',
  ],
  [
    /^(?:Admin)?InitiateAuth → ok .*AuthenticationResult.*(?:no challenge to answer|was asked for nothing|no such session|not spent)/,
    'the right password brings tokens where a second factor is due: only a preferred factor is ever asked for',
  ],
  [/refresh token is a JWE/, 'the refresh token is a UUID and no encrypted token (JWE)'],
  [
    /expected \[ 'AuthenticationResult' \] to have the same members/,
    'InitiateAuth leaves ChallengeParameters out of the answer that brings tokens',
  ],
  [/NewDeviceMetadata/, 'devices are not tracked: tokens come without NewDeviceMetadata'],
  [
    /Initiate Auth method not supported|did not start to sign in by SRP/,
    'AdminInitiateAuth does not take USER_SRP_AUTH',
  ],
  [
    /^(?:Admin)?RespondToAuthChallenge → UserNotFoundException.*InvalidParameterException/,
    'an answer without USERNAME, or without a key that the challenge needs, is looked up as an unknown user',
  ],
  [
    /^(?:Admin)?RespondToAuthChallenge → UserNotFoundException/,
    'an answer to PASSWORD_VERIFIER under the USER_ID_FOR_SRP that it gave itself finds no user, and the proof is not checked',
  ],
  [
    /USER_ID_FOR_SRP/,
    'challenges lack parameters of the service, or USER_ID_FOR_SRP is another than the user name (SRP_B and SALT are random)',
  ],
  [
    /^(?:Admin)?RespondToAuthChallenge → InvalidPasswordException: .*InvalidPasswordException: P/,
    'a password against the policy is refused with one text for every rule; the service names the rule',
  ],
  [
    /InvalidPasswordException: The provided.*InvalidPasswordException: P/,
    'a password against the policy is refused with one text for every rule; the service names the rule',
  ],
  [
    /→ InvalidPasswordException.*InvalidParameterException/,
    'a missing, empty or malformed new password is refused by the password policy, not as a wrong parameter',
  ],
  [
    /^(?:Admin)?RespondToAuthChallenge → ResourceNotFoundException/,
    'a session that is missing or unknown is refused with ResourceNotFoundException and the session as the text',
  ],
  [
    /^VerifySoftwareToken → ResourceNotFoundException/,
    'a session that is unknown is refused with ResourceNotFoundException and the session as the text',
  ],
  [/session was given before/, 'MFA_SETUP is asked with the session of the challenge before: sessions are not renewed'],
  [
    /^(?:Admin)?RespondToAuthChallenge → ok .*should have been refused with NotAuthorizedException/,
    'an answer to NEW_PASSWORD_REQUIRED or MFA_SETUP is taken without a secret hash, with a foreign session or under another name: only the session is looked up',
  ],
  [
    /^(?:Admin)?RespondToAuthChallenge → ok .*should have been refused/,
    'any challenge may be answered with any session: whether it was asked, and what attributes it brings, is not checked',
  ],
  [
    /^(?:Admin)?InitiateAuth → ok .*should have been refused with NotAuthorizedException/,
    'sign-in by password does not look at SECRET_HASH, and refresh does not look at whose the token is',
  ],
  [
    /^(?:Admin)?InitiateAuth → ok .*should have been refused with InvalidParameterException/,
    'flows that the client has not enabled (ExplicitAuthFlows) are played all the same',
  ],
  [/^AdminInitiateAuth → ok .*UserNotConfirmed/, 'AdminInitiateAuth signs in a user who is not confirmed'],
  [/^(?:Admin)?InitiateAuth → ok .*PasswordResetRequired/, 'a user whose password was reset signs in with the old one'],
  [
    /^(?:Admin)?InitiateAuth → ok .*should have been refused:/,
    'a sign-in that the service ends (MFA required and nothing to ask for) brings tokens',
  ],
  [
    /^InitiateAuth → UserNotFoundException.*Missing required parameter/,
    'AuthParameters without USERNAME are looked up as an unknown user',
  ],
  [
    /^AdminInitiateAuth → UserNotFoundException.*Missing required parameter/,
    'AuthParameters without USERNAME are looked up as an unknown user',
  ],
  [
    /NotAuthorizedException.*Missing required parameter PASSWORD/,
    'AuthParameters without PASSWORD are refused as a wrong password',
  ],
  [
    /^InitiateAuth → UserNotFoundException.*Incorrect username/,
    'PreventUserExistenceErrors is ignored: an unknown user is told as such',
  ],
  [/^InitiateAuth → UserNotFoundException.* alias$/, 'aliases do not sign in: a user is found by the user name only'],
  [
    /^AdminInitiateAuth → NotAuthorizedException.*Incorrect username or password/,
    'AdminInitiateAuth refuses a wrong password with the user name as the text',
  ],
  [
    /→ NotAuthorizedException: <(?:access token|secret hash|user|refresh token):\d+>/,
    'refusals carry the token or the hash itself as their text',
  ],
  [/UsernameExistsException/, 'a name that is taken is refused with the name as the text'],
  [/^ConfirmSignUp → ok/, 'ConfirmSignUp takes any code, or none: it is not looked at'],
  [
    /^ConfirmForgotPassword → ok/,
    'ConfirmForgotPassword takes any code that does not begin with "moto-confirmation-code"',
  ],
  [
    /^SignUp → ok .*NotAuthorized/,
    'SignUp is taken without a secret hash, in pools that leave sign-up to administrators, and with attributes that the client may not write',
  ],
  [
    /^(SignUp|AdminCreateUser|ForgotPassword|CreateUserPool|CreateUserPoolClient|UpdateUserPool|UpdateUserPoolClient|UpdateUserAttributes|ChangePassword|SetUserPoolMfaConfig) → ok .*FeatureUnavailableInTier/,
    '$1 does not know the tiers of pools: features of a higher one are taken',
  ],
  [
    /User has not verified software token mfa/,
    'a factor that is not set up is refused with a text of its own (User has not verified software token mfa)',
  ],
  [
    /^(?:Admin)?SetUserMFAPreference → ok .*should have been refused/,
    'preferences are not checked: SMS without a phone number, two preferred factors and a factor that the pool has not are taken',
  ],
  [
    /UserMFASettingList|MFAOptions|PreferredMfaSetting/,
    'users are shown with empty MFAOptions, UserMFASettingList and PreferredMfaSetting, which the service leaves out',
  ],
  [
    /WebAuthnConfiguration|EmailMfaConfiguration/,
    'the MFA configuration knows SMS and TOTP only: settings of passkeys and e-mail are dropped',
  ],
  [
    /of the ID token/,
    'ID tokens lack claims of the service: event_id always, the attributes of the user after a refresh',
  ],
  [/of the access token/, 'access tokens lack claims of the service, or have others'],
  [/Refresh Token has been revoked/, 'a refresh token that is unknown is said to be revoked'],
  [
    /^GetUser → NotAuthorizedException: Invalid token/,
    'what is wrong with an access token is not told apart: one text, Invalid token, for all',
  ],
  ...motoWire,
]
