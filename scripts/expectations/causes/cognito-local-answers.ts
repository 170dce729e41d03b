// Why cognito-local 5.3.0 fails on answers and factors: lib/targets/respondToAuthChallenge.js, those of software tokens, setUserMFAPreference.js.
import type { Cause } from '../reasons'

export const cognitoLocalAnswers: readonly Cause[] = [
  [
    /Session \(MFA_SETUP flow\) is not supported/,
    'no app is enrolled in the sign-in: AssociateSoftwareToken and VerifySoftwareToken take an access token only',
  ],
  [
    /^RespondToAuthChallenge → (?:ok .*ChallengeName: .*equal '|InvalidParameterException: Missing required parameter NEW_PASSWORD)/,
    'the answer to NEW_PASSWORD_REQUIRED brings tokens at once: neither a factor nor MFA_SETUP is asked for after it',
  ],
  [
    /^RespondToAuthChallenge → ok .*should have been refused/,
    'userAttributes in the answer to NEW_PASSWORD_REQUIRED are not read: required ones may be missing, and forbidden ones are let pass',
    /required-attributes/,
  ],
  [
    /^RespondToAuthChallenge → ok .*should have been refused with ExpiredCode/,
    'a code of an app is compared and forgotten: one that was used is taken again as long as its time lasts',
  ],
  [
    /^RespondToAuthChallenge → (?:ok .*(?:should have been refused|__type: expected 'CodeMismatch)|Unsupported: .*SMS MFAOption)/,
    'Session is not looked at, only whether there is one: whose answer it is, and to which challenge, RespondToAuthChallenge takes from USERNAME and ChallengeName',
  ],
  [
    /^RespondToAuthChallenge → CodeMismatch.*Missing required parameter SOFTWARE_TOKEN_MFA_CODE/,
    'RespondToAuthChallenge does not ask whether SOFTWARE_TOKEN_MFA_CODE is there: without one it is refused as a wrong code',
  ],
  [
    /→ CodeMismatchException.*EnableSoftwareTokenMFA/,
    'VerifySoftwareToken refuses a wrong code with CodeMismatchException; the service says EnableSoftwareTokenMFAException',
  ],
  [
    /→ CodeMismatchException.*InvalidParameterException/,
    'the form of a code is not checked: one that is missing or malformed is compared, and refused as a wrong one',
  ],
  [
    /→ CodeMismatchException: Incorrect.*(?:equal 'CodeMismatchException: |to include 'Incorrect)/,
    'a wrong code is refused with a text of its own, Incorrect confirmation code',
  ],
  [/SecretCode has 52/, 'the secret of an app has 32 characters; the service draws 52'],
  [/SoftwareTokenMFANotFound/, 'AssociateSoftwareToken does not look whether the pool has TOTP turned on'],
  [
    /^InitiateAuth → ok .*equal 'EMAIL_OTP'|^SetUserMFAPreference → ok .*should have been refused.* ‖ optional e-mail|UserMFASettingList: .*'EMAIL_OTP'/,
    'e-mail is no second factor: SetUserMFAPreference drops EmailMfaSettings, and InitiateAuth asks for SMS or TOTP only',
  ],
  [
    /^SetUserMFAPreference → ok .*should have been refused.*passkeys/,
    'passkeys are no second factor: SetUserMFAPreference drops WebAuthnMfaSettings',
  ],
  [
    /^SetUserMFAPreference → ok .*should have been refused/,
    'SetUserMFAPreference takes two preferred factors, SMS before TOTP',
    /two factors/,
  ],
  [
    /^SetUserMFAPreference → ok .*should have been refused/,
    'SetUserMFAPreference turns SMS on without looking for a phone number',
  ],
  [
    /^SetUserMFAPreference .*User has not verified software token MFA/,
    'SetUserMFAPreference refuses an app that is not verified with a text of its own, User has not verified software token MFA',
  ],
  [
    /UserMFASettingList: expected \[\]/,
    'where all factors are turned off, UserMFASettingList is shown as an empty list',
  ],
  [
    /UserMFASettingList: .*'SOFTWARE_TOKEN_MFA'|^InitiateAuth → ok .*SOFTWARE_TOKEN_MFA .*members of the answer/,
    'VerifySoftwareToken turns TOTP on by itself, in UserMFASettingList, without a preference',
  ],
  [
    /PreferredMfaSetting: expected undefined/,
    'every SetUserMFAPreference writes PreferredMfaSetting: one that prefers nothing wipes what was preferred before',
  ],
]
