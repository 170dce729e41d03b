// Why moto 5.2.1 fails on users: sign-up, users made by administrators, passwords, attributes, recovery, preferences.
import type { Cause } from '../reasons'

const anyAttribute =
  '$1 lets users write any attribute: neither email_verified and phone_number_verified nor WriteAttributes of the client are looked at'
const anyForm = '$1 stores attributes as they come: the form of a phone number is not checked'

const signUp: readonly Cause[] = [
  [
    /^SignUp → .*not valid JSON/,
    'SignUp without a password breaks in _validate_password, which measures what is not there (status 500): no user can do without one',
  ],
  [/^SignUp → ok .*NotAuthorized/, 'SignUp does not read SecretHash', /secret hash/],
  [/^SignUp → ok .*NotAuthorized/, 'SignUp does not look at AllowAdminCreateUserOnly', /only administrators/],
  [/^(SignUp|UpdateUserAttributes) → ok .*NotAuthorized/, anyAttribute],
  [/^SignUp → ok .*no such session/, 'SignUp answers without a Session: nobody is signed in by confirming'],
  [
    /^SignUp → ok .*DeliveryMedium: 'SMS'/,
    'SignUp tells where the code went by AccountRecoverySetting, in which e-mail comes first, and not by AutoVerifiedAttributes',
  ],
  [
    /^SignUp → ok .*InvalidParameter/,
    'SignUp does not ask for the attributes that the schema of the pool requires',
    /an attribute that the pool requires/,
  ],
  [/^(SignUp|UpdateUserAttributes) → ok .*InvalidParameter/, anyForm, /phone number/i],
  [
    /^SignUp → ok .*InvalidParameter/,
    '_validate_password counts a blank as a symbol, and refuses none',
    /blank inside/,
  ],
  [
    /^SignUp → ok .*InvalidParameter/,
    'where users sign in by a name, SignUp takes any, and none: neither form nor length are looked at, nor whether it is an address that is an alias',
    /Username|user name/,
  ],
  [
    /^SignUp → ResourceNotFoundException: UnknownError/,
    'requests are not validated: what should be refused for its form is looked up, and not found',
  ],
  [/UsernameExistsException/, 'a name that is taken is refused with the name as the text'],
  [/^ConfirmSignUp → ok .*should have been refused/, 'ConfirmSignUp takes any code, or none: it is not looked at'],
]

const administration: readonly Cause[] = [
  [
    /^AdminCreateUser → ok .*InvalidParameter/,
    'AdminCreateUser takes any user name, and none: neither form nor length are looked at',
  ],
  [
    /^AdminCreateUser → ok .*InvalidPassword/,
    'AdminCreateUser does not hold the temporary password against the policy',
  ],
  [
    /UserStatus: expected 'FORCE_CHANGE_PASSWORD' to equal 'CONFIRMED'/,
    'AdminCreateUser gives every user the status FORCE_CHANGE_PASSWORD, also one without a password',
  ],
  [
    /MFAOptions|UserMFASettingList|PreferredMfaSetting/,
    'users are shown with empty MFAOptions, UserMFASettingList and PreferredMfaSetting, which the service leaves out',
  ],
]

const passwords: readonly Cause[] = [
  [
    /InvalidPasswordException: .*without symbols/,
    '_validate_password takes what PasswordPolicy leaves out for true: a symbol is asked for where RequireSymbols was not sent',
  ],
  [
    /^SignUp → InvalidPasswordException: .*was refused with/,
    '_validate_password refuses passwords of 99 characters and more where the policy has no MaximumLength',
    /256 characters/,
  ],
  [
    /InvalidPasswordException: The provided.*InvalidPasswordException: P/,
    'a password against the policy is refused with one text for every rule; the service names the rule',
  ],
  [
    /→ InvalidPasswordException.*InvalidParameterException/,
    'a missing, empty or malformed new password is refused by the password policy, not as a wrong parameter',
  ],
]

const recovery: readonly Cause[] = [
  [
    /^(?:ChangePassword|ForgotPassword) → ok .*LimitExceeded/,
    'nothing is counted: ChangePassword and ForgotPassword never end in LimitExceededException',
  ],
  [/^ForgotPassword → ok .*NotAuthorized/, 'ForgotPassword does not read SecretHash', /secret hash/],
  [
    /^ForgotPassword → ok .*NotAuthorized/,
    'ForgotPassword does not look at the status of the user: a temporary password is reset too',
  ],
  [
    /^ForgotPassword → ok .*UserNotFound/,
    'ForgotPassword answers for a user who is not there as for one who is, whatever PreventUserExistenceErrors says',
  ],
  [
    /^ForgotPassword → ok .*InvalidParameter/,
    'ForgotPassword takes the first mechanism of AccountRecoverySetting, whether or not the user has such an address, proved it or gets MFA codes there',
  ],
  [
    /^ForgotPassword → ok .*@h\*\*\*\.com/,
    'where the user is not there or has no e-mail address, ForgotPassword tells <user name>@h***.com',
  ],
  [
    /^ForgotPassword → ok .*DeliveryMedium: 'EMAIL'/,
    'every pool is given an AccountRecoverySetting (DEFAULT_USER_POOL_CONFIG) with verified_email first: without a setting of its own the code goes by e-mail',
    /Without a setting/,
  ],
  [/^ForgotPassword → ok .*Destination: '<phone/, 'ForgotPassword tells a phone number unmasked'],
  [
    /^ConfirmForgotPassword → .*not valid JSON/,
    'ConfirmForgotPassword looks how the code begins without a look whether there is one: a request without it ends in an error (status 500)',
  ],
  [
    /^ConfirmForgotPassword → ok .*should have been refused/,
    'ConfirmForgotPassword takes any code that does not begin with "moto-confirmation-code"',
  ],
  [
    /^ConfirmForgotPassword → ResourceNotFound/,
    'ConfirmForgotPassword looks for a pool that has both the client and the user: an unknown user is refused as an unknown client',
  ],
]

const preferences: readonly Cause[] = [
  [
    /User has not verified software token mfa/,
    'a factor that is not set up is refused with a text of its own (User has not verified software token mfa)',
  ],
  [
    /^(?:Admin)?SetUserMFAPreference → ok .*should have been refused/,
    'SetUserMFAPreference and AdminSetUserMFAPreference do not read EmailMfaSettings: e-mail is turned on for nobody, and refused to nobody',
    /e-mail/,
  ],
  [
    /^(?:Admin)?SetUserMFAPreference → ok .*should have been refused/,
    'SetUserMFAPreference and AdminSetUserMFAPreference turn SMS on without a look whether the user has a phone number',
  ],
]

export const motoUsers: readonly Cause[] = [...signUp, ...administration, ...passwords, ...recovery, ...preferences]
