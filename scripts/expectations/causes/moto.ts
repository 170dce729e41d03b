// Why moto 5.2.1 fails: what its source (moto/cognitoidp/models.py and responses.py) does otherwise, by what a failing scenario looks like.
import type { Cause } from '../reasons'
import { motoPools } from './moto-pools'
import { motoSignIn } from './moto-sign-in'
import { motoTokens } from './moto-tokens'
import { motoUsers } from './moto-users'
import { motoWire } from './moto-wire'

/** It raises NotImplementedError for these; other operations that end in a page of HTML break. */
const absent =
  'AddUserPoolClientSecret|AdminDeleteSoftwareToken|AdminForgetDevice|AdminGetDevice|AdminGetUserAuthFactors|AdminListDevices|AdminSetUserSettings|AdminUpdateDeviceStatus|CompleteWebAuthnRegistration|ConfirmDevice|DeleteUser|DeleteUserAttributes|DeleteUserPoolClientSecret|DeleteWebAuthnCredential|ForgetDevice|GetDevice|GetTokensFromRefreshToken|GetUserAttributeVerificationCode|GetUserAuthFactors|\\w*(?:SessionConfiguration|UserSessions?)|ListDevices|ListUserPoolClientSecrets|ListWebAuthnCredentials|ResendConfirmationCode|RevokeToken|SetUserSettings|StartWebAuthnRegistration|UpdateDeviceStatus|VerifyUserAttribute'

const fixedSecret =
  'AssociateSoftwareToken gives every user the same fixed secret of 12 characters; the service draws 52'

const softwareToken: readonly Cause[] = [
  [
    /^VerifySoftwareToken → .*not valid JSON/,
    'VerifySoftwareToken encodes the code without a look whether there is one: a request without UserCode ends in an error (status 500)',
  ],
  [
    /^VerifySoftwareToken → CodeMismatch.*(?:InvalidParameterException: ')/,
    'VerifySoftwareToken checks the form of neither UserCode nor FriendlyDeviceName: whatever came is compared with the code of the moment',
  ],
  [
    /^VerifySoftwareToken → CodeMismatch.*EnableSoftwareTokenMFA/,
    'VerifySoftwareToken refuses a wrong code with CodeMismatchException; the service says EnableSoftwareTokenMFAException',
  ],
  [
    /VerifySoftwareToken (?:was refused|→) .*CodeMismatchException.*Code mismatch/,
    'VerifySoftwareToken takes the code of the present 30 seconds only: the code of the step before, which the service still takes, is refused, so the app is not enrolled',
  ],
  [/^VerifySoftwareToken → ok .*should have been refused/, fixedSecret, /the secret before the last one/],
  [/SecretCode has 52|secrets? .*equal|^AssociateSoftwareToken → ok SecretCode .*expected 'asdf/, fixedSecret],
  [
    /^AssociateSoftwareToken → ok SecretCode +‖ .*(?:no such session|no challenge to answer)/,
    'MFA_SETUP was not asked after the password: the app is associated with an access token, and there is no session to go on with',
  ],
  [
    /^AssociateSoftwareToken → ok .*SoftwareTokenMFANotFound/,
    'AssociateSoftwareToken does not look whether the pool has TOTP turned on',
  ],
  [
    /^AssociateSoftwareToken → ok SecretCode,Session .*should have been refused/,
    'AssociateSoftwareToken takes any session that is open, also that of NEW_PASSWORD_REQUIRED: the challenge is not looked at',
  ],
  [
    /^VerifySoftwareToken → ResourceNotFoundException/,
    'a session that is missing or unknown is refused with ResourceNotFoundException and the session as the text',
  ],
]

export const moto: readonly Cause[] = [
  [new RegExp(`^(${absent}) → .*(?:not valid JSON|status is 500)`), 'it has no $1: a page of HTML comes back'],
  ...motoWire,
  ...softwareToken,
  ...motoPools,
  ...motoUsers,
  ...motoTokens,
  ...motoSignIn,
  [
    /→ NotAuthorizedException: <(?:access token|secret hash|user|refresh token):\d+>/,
    'refusals carry the token or the hash itself as their text',
  ],
]
