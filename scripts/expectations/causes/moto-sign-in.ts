// Why moto 5.2.1 fails at sign-in: which flows it plays, what it asks for after the password, and what it looks at.
import type { Cause } from '../reasons'

const unnamedSession =
  'a session that is missing or unknown is refused with ResourceNotFoundException and the session as the text'
const existence = 'PreventUserExistenceErrors is ignored: an unknown user is told as such'
const srpUser =
  'an answer to PASSWORD_VERIFIER under the USER_ID_FOR_SRP that it gave itself finds no user, and the proof is not checked'

const due: readonly Cause[] = [
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
    /^(?:Admin)?InitiateAuth → ok .*AuthenticationResult.*(?:no challenge to answer|was asked for nothing|no such session|not spent)/,
    'the right password brings tokens where a second factor is due: only a preferred factor is ever asked for',
  ],
  [
    /expected \[ 'AuthenticationResult' \] to have the same members/,
    'InitiateAuth leaves ChallengeParameters out of the answer that brings tokens',
  ],
]

const parameters: readonly Cause[] = [
  [
    /NEW_PASSWORD_REQUIRED ‖ .*(?:ChallengeParameters|requiredAttributes)/,
    'NEW_PASSWORD_REQUIRED tells USERNAME alone, and through the admin API nothing: requiredAttributes, userAttributes and USER_ID_FOR_SRP are missing',
  ],
  [/SMS_MFA ‖ .*ChallengeParameters/, 'SMS_MFA comes with empty ChallengeParameters: no word of where the code went'],
  [
    /PASSWORD_VERIFIER ‖ .*USER_ID_FOR_SRP/,
    'PASSWORD_VERIFIER tells the sub as USER_ID_FOR_SRP and not the user name, and SALT and SRP_B are random',
  ],
]

const refused: readonly Cause[] = [
  [
    /Value '?\\?'?USER_AUTH/,
    'the flow USER_AUTH is unknown to InitiateAuth and AdminInitiateAuth: no first factor can be chosen',
  ],
  [
    /Initiate Auth method not supported|did not start to sign in by SRP/,
    'AdminInitiateAuth does not take USER_SRP_AUTH',
  ],
  [
    /^(?:Admin)?InitiateAuth → UserNotFoundException.*flow not enabled/,
    'flows that the client has not enabled (ExplicitAuthFlows) are played all the same',
  ],
  [
    /^(?:Admin)?InitiateAuth → UserNotFoundException.*Missing required parameter/,
    'AuthParameters without USERNAME are looked up as an unknown user',
  ],
  [
    /NotAuthorizedException.*Missing required parameter PASSWORD/,
    'AuthParameters without PASSWORD are refused as a wrong password',
  ],
  [/^(?:Admin)?InitiateAuth → UserNotFoundException.*Incorrect username/, existence],
  [/^InitiateAuth → UserNotFoundException/, existence, /stranger/],
  [/^InitiateAuth → UserNotFoundException.* alias$/, 'aliases do not sign in: a user is found by the user name only'],
  [
    /^AdminInitiateAuth → NotAuthorizedException.*Incorrect username or password/,
    'AdminInitiateAuth refuses a wrong password with the user name as the text',
  ],
]

const taken: readonly Cause[] = [
  [
    /^(?:Admin)?InitiateAuth → ok .*should have been refused with NotAuthorizedException/,
    'USER_PASSWORD_AUTH and the flows of AdminInitiateAuth do not look at SECRET_HASH',
    /hash/i,
  ],
  [
    /^(?:Admin)?InitiateAuth → ok .*should have been refused with InvalidParameterException/,
    'flows that the client has not enabled (ExplicitAuthFlows) are played all the same',
  ],
  [/^AdminInitiateAuth → ok .*UserNotConfirmed/, 'AdminInitiateAuth signs in a user who is not confirmed'],
  [
    /^InitiateAuth → ok .*PasswordResetRequired/,
    'a user whose password an administrator reset signs in with it: InitiateAuth does not look at RESET_REQUIRED',
  ],
  [
    /^AdminInitiateAuth → ok .*PasswordResetRequired/,
    'AdminInitiateAuth asks a user whose password an administrator reset for a new one, as one with a temporary password',
  ],
  [
    /^InitiateAuth → ok .*PASSWORD_VERIFIER .*should have been refused:/,
    'SRP_A is not computed with: any value is answered with a challenge',
  ],
  [
    /^(?:Admin)?InitiateAuth → ok .*should have been refused: .*required/,
    'a sign-in that the service ends (MFA required and nothing to ask for) brings tokens',
  ],
]

const answers: readonly Cause[] = [
  [
    /^(?:Admin)?RespondToAuthChallenge → UserNotFoundException.*InvalidParameterException/,
    srpUser,
    /without PASSWORD_CLAIM_SIGNATURE|without TIMESTAMP/,
  ],
  [
    /^(?:Admin)?RespondToAuthChallenge → UserNotFoundException.*InvalidParameterException/,
    'an answer without USERNAME is looked up as that of an unknown user',
  ],
  [/^(?:Admin)?RespondToAuthChallenge → UserNotFoundException/, srpUser],
  [/^(?:Admin)?RespondToAuthChallenge → ResourceNotFoundException/, unnamedSession],
  [/session was given before/, 'MFA_SETUP is asked with the session of the challenge before: sessions are not renewed'],
  [
    /^(?:Admin)?RespondToAuthChallenge → ok .*should have been refused with NotAuthorizedException/,
    'NEW_PASSWORD_REQUIRED does not look at SECRET_HASH: only the answers to SMS_MFA and SOFTWARE_TOKEN_MFA must bring it',
    /hash/i,
  ],
  [
    /^(?:Admin)?RespondToAuthChallenge → ok .*should have been refused/,
    'NEW_PASSWORD_REQUIRED reads no userAttributes: what the answer brings of them is not stored, and what the pool requires is not asked for',
    /required-attributes/,
  ],
  [
    /^(?:Admin)?RespondToAuthChallenge → ok .*should have been refused/,
    "an answer is for the user whom its USERNAME tells, not for the one of the session: another user's session serves as well",
    /another user's/,
  ],
  [
    /^(?:Admin)?RespondToAuthChallenge → ok .*should have been refused/,
    'a session is not bound to the challenge that was asked: any other may be answered in it',
    /wrong-challenge/,
  ],
]

export const motoSignIn: readonly Cause[] = [...due, ...parameters, ...refused, ...taken, ...answers]
