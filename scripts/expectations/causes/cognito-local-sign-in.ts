// Why cognito-local 5.3.0 fails at the sign-in: lib/targets/initiateAuth.js and adminInitiateAuth.js.
import type { Cause } from '../reasons'

export const cognitoLocalSignIn: readonly Cause[] = [
  [
    /flow not enabled for this client|^(?:Admin)?InitiateAuth → ok .*should have been refused with InvalidParameterException/,
    'ExplicitAuthFlows of a client are stored and not read: every flow is played with every client',
  ],
  [
    /SMS_MFA without SMS MFAOption(?!.*HTTP status)/,
    'SMS turned on by SetUserMFAPreference breaks the sign-in: the number is looked for in MFAOptions, which nothing sets',
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
    /^AdminInitiateAuth → ok .*(?:to be asked for |equal '|no challenge to answer|should have been refused: .* ‖ required)|^(?:Associate|Verify)SoftwareToken → ok .*no challenge to answer/,
    'AdminInitiateAuth asks for no challenge at all: the right password brings tokens, whatever MFA, preference or status says',
  ],
  [
    /expected \[ 'AuthenticationResult' \] to have the same members/,
    'AdminInitiateAuth and a refresh leave ChallengeParameters out of the answer that brings tokens',
  ],
  [
    /^InitiateAuth → ok .*'SELECT_MFA_TYPE' to equal .* alone$/,
    'InitiateAuth asks for what the user has turned on, whether the pool offers it or not',
  ],
  [
    /^InitiateAuth → ok .*'SELECT_MFA_TYPE' to equal/,
    'InitiateAuth does not read PreferredMfaSetting: with two factors turned on, SELECT_MFA_TYPE is asked also where one is preferred',
  ],
  [
    /^InitiateAuth → ok .*requiredAttributes:/,
    'NEW_PASSWORD_REQUIRED names no requiredAttributes: the list is empty, whatever the pool requires and the user lacks',
  ],
  [/^InitiateAuth → ok .*userAttributes:/, 'NEW_PASSWORD_REQUIRED shows sub among the userAttributes'],
  [
    /^InitiateAuth → ok .*NEW_PASSWORD_REQUIRED.*should have been refused/,
    'a user with a temporary password is asked for a new one before the password is compared: any will do',
  ],
  [
    /InitiateAuth → ok .*should have been refused with NotAuthorized/,
    'disabled users sign in and refresh: Enabled is stored, and no sign-in reads it',
    /disabled/,
  ],
  [
    /InvalidPasswordException.*NotAuthorizedException/,
    'a wrong password is refused with InvalidPasswordException (Invalid password)',
  ],
  [
    /InvalidPasswordException.*InvalidParameterException/,
    'InitiateAuth does not ask whether PASSWORD is there: without one it is refused as wrong (InvalidPasswordException)',
  ],
  [
    /User not authorized.*Missing required parameter USERNAME/,
    'InitiateAuth does not ask whether USERNAME is there: without one the user is not found (User not authorized)',
  ],
  [
    /^AdminInitiateAuth .*USERNAME and PASSWORD are required/,
    'AdminInitiateAuth names USERNAME and PASSWORD together where one of them is missing',
  ],
  [
    /InitiateAuth → .*NotAuthorizedException.*(?:UserNotFoundException|Incorrect username)/,
    'PreventUserExistenceErrors is stored and not read: an unknown user is refused by the sign-in with NotAuthorizedException, User not authorized',
  ],
]
