// Why cognito-local 5.3.0 fails on codes that are sent: lib/targets/forgotPassword.js, confirmForgotPassword.js and verifyUserAttribute.js.
import type { Cause } from '../reasons'

export const cognitoLocalRecovery: readonly Cause[] = [
  [
    /ForgotPassword without email on user|^ForgotPassword → ok .*(?:should have been refused with InvalidParameter|deeply equal .*'SMS')/,
    'ForgotPassword knows the attribute email only: it sends there, verified or not, whatever AccountRecoverySetting says, and breaks off (status 500) where there is none',
  ],
  [/^(?:SignUp|ForgotPassword) → ok .*Destination: /, 'CodeDeliveryDetails show the address unmasked'],
  [
    /^ForgotPassword → ok .*should have been refused with NotAuthorized/,
    'ForgotPassword does not look at the status of the user: a temporary password is reset too',
  ],
  [
    /^ForgotPassword .*to equal 'UserNotFoundException: Username/,
    'ForgotPassword refuses an unknown user with a text of its own, User not found.',
  ],
  [
    /^ForgotPassword → UserNotFound|^ConfirmForgotPassword → UserNotFound.*CodeMismatch/,
    'PreventUserExistenceErrors is stored and not read: ForgotPassword and ConfirmForgotPassword tell that a user is unknown',
  ],
  [
    /^ConfirmForgotPassword → UserNotFound.*InvalidParameter/,
    'ConfirmForgotPassword does not ask whether Username is there: without one the user is not found',
  ],
  [
    /^ConfirmForgotPassword → ok .*should have been refused with ExpiredCode/,
    'one ConfirmationCode serves the sign-up and the reset: the code of either is good for both',
  ],
  [
    /^(?:ConfirmForgotPassword|VerifyUserAttribute) → CodeMismatch.*ExpiredCode/,
    'ConfirmForgotPassword and VerifyUserAttribute only compare: where no code was asked for, or it was used, any is refused as a wrong one',
  ],
]
