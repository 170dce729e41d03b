// Why cognito-local 5.3.0 fails on new users: lib/targets/signUp.js, confirmSignUp.js, adminCreateUser.js and those of attributes.
import type { Cause } from '../reasons'

const noSession = 'SignUp and ConfirmSignUp neither give a Session nor look at one: none signs in after the sign-up'

export const cognitoLocalSignUp: readonly Cause[] = [
  [/^(?:Confirm)?SignUp → .*no such session|^ConfirmSignUp → ok .*Session: /, noSession],
  [/^ConfirmSignUp → ok .*should have been refused with NotAuthorized/, noSession, /session/],
  [
    /AliasExists|^SignUp → ok .*should have been refused.* e-mail alias$|User not authorized.* alias$/,
    'AliasAttributes are stored and not read: aliases do not sign in, several users may have the same one, and a user name may look like one',
  ],
  [
    /^SignUp → ok .*should have been refused.*admin-only sign-up/,
    'SignUp does not read AllowAdminCreateUserOnly: everybody signs up',
  ],
  [
    /^SignUp → ok .*should have been refused with NotAuthorized|^UpdateUserAttributes → .*unauthorized attribute/,
    'WriteAttributes of a client are stored and not read: SignUp takes email_verified, and UpdateUserAttributes asks only for the address beside it',
  ],
  [
    /^(?:SignUp|AdminCreateUser) → (?:ok .*should have been refused with InvalidParameter|UsernameExistsException.*InvalidParameter)/,
    'SignUp and AdminCreateUser ask nothing of a Username but an @ where UsernameAttributes has email: neither length nor form is checked, nor that there is one',
    /Username/,
  ],
  [
    /^(?:SignUp|UpdateUserAttributes) → ok .*should have been refused with InvalidParameter/,
    'attributes are stored as they come: neither that required ones are there nor the form of a value is checked',
  ],
  [
    /User has no attribute matching desired auto verified attributes/,
    'SignUp refuses a user to whom no code can be sent (User has no attribute matching desired auto verified attributes), also where AutoVerifiedAttributes is an empty list',
  ],
  [
    /User already exists.*already exists/,
    'UsernameExistsException has one text, User already exists, whether a user name, an e-mail address or a phone number is taken',
  ],
  [
    /Username should be an email/,
    'where UsernameAttributes has both email and phone_number, SignUp takes e-mail addresses only, and says Username should be an email.',
  ],
  [
    /^AdminGetUser .*_verified: expected undefined/,
    'ConfirmSignUp confirms the user and no address: email_verified and phone_number_verified are not set',
  ],
  [
    /^AdminGetUser .*UserStatus: expected 'FORCE_CHANGE_PASSWORD'/,
    'AdminCreateUser gives every user a temporary password and FORCE_CHANGE_PASSWORD, also one who needs no password',
  ],
  [
    /^ConfirmSignUp → NotAuthorizedException: User not authorized .*InvalidParameter/,
    'ConfirmSignUp does not ask whether Username is there: without one the user is not found (User not authorized)',
  ],
  [
    /^ConfirmSignUp → ExpiredCode.*Current status is CONFIRMED/,
    'ConfirmSignUp does not look at the status of the user: the code of one who is confirmed is gone, and refused as expired',
  ],
  [
    /^GetUserAttributeVerificationCode → ok .*deeply equal/,
    'GetUserAttributeVerificationCode answers {}: CodeDeliveryDetails are left out',
  ],
  [
    /^GetUserAttributeVerificationCode → ok .*should have been refused/,
    'GetUserAttributeVerificationCode does not read AttributeName: the code goes where AutoVerifiedAttributes says',
  ],
  [
    /^VerifyUserAttribute → ok .*should have been refused/,
    'VerifyUserAttribute does nothing and answers {} where AttributeName is neither email nor phone_number, or is missing',
  ],
]
