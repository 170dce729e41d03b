// Faults in refusals: the wrong exception, the wrong words.
import { answering, asType, insteadOf, refusal, saying, success } from '../changes'
import type { Fault, OnAnswer } from '../fault'
import { enrol, initiate, prefer, respond, signIn } from './operations'

const challenge = ['challenge/software-token-mfa', 'challenge/software-token-codes', 'sms/wrong-sms-codes', 'sessions']

const fault = (name: string, on: string[], noticedIn: string[], answer: OnAnswer, about = caught): Fault => ({
  name,
  about,
  on,
  noticedIn,
  answer,
})

const caught = 'a client that catches the exception of the service shows "unknown error"'
const shown = 'a client that recognises the words of the service does not recognise these'

export const errors: Fault[] = [
  fault(
    'a wrong code is a NotAuthorizedException',
    respond,
    challenge,
    insteadOf('CodeMismatchException', asType('NotAuthorizedException')),
  ),
  fault(
    'a wrong code of the app is refused in other words',
    respond,
    challenge,
    answering('SOFTWARE_TOKEN_MFA', insteadOf('CodeMismatchException', saying('Incorrect code'))),
    shown,
  ),
  fault(
    'a wrong code of an SMS is refused in other words',
    respond,
    challenge,
    answering('SMS_MFA', insteadOf('CodeMismatchException', saying('Incorrect code'))),
    shown,
  ),
  fault(
    'a used code is a wrong code',
    respond,
    challenge,
    insteadOf('ExpiredCodeException', () => refusal('CodeMismatchException', 'Invalid code received for user')),
  ),
  fault(
    'a used code is refused in other words',
    respond,
    challenge,
    insteadOf('ExpiredCodeException', saying('Code has already been used.')),
    shown,
  ),
  fault(
    'a missing code is not found',
    respond,
    challenge,
    insteadOf('InvalidParameterException', asType('ResourceNotFoundException'), /_CODE$/),
    'a client that forgets the key is told of a missing pool (as moto has it)',
  ),
  fault(
    'a missing key is refused without its name',
    respond,
    challenge,
    insteadOf('InvalidParameterException', saying('Missing required parameter'), /^Missing required parameter /),
    'nobody can tell which key was forgotten',
  ),
  fault(
    'a spent session is refused as an expired one',
    respond,
    challenge,
    insteadOf(
      'NotAuthorizedException',
      saying('Invalid session for the user, session is expired.'),
      /can only be used once/,
    ),
    shown,
  ),
  fault(
    'an expired session is refused as an expired code',
    respond,
    challenge,
    insteadOf('NotAuthorizedException', asType('ExpiredCodeException'), /session is expired/),
  ),
  fault(
    'a wrong password is refused without the full stop',
    initiate,
    ['sign-in'],
    insteadOf('NotAuthorizedException', saying('Incorrect username or password'), /^Incorrect/),
    shown,
  ),
  fault(
    'a wrong password is a UserNotFoundException',
    initiate,
    ['sign-in'],
    insteadOf('NotAuthorizedException', asType('UserNotFoundException'), /^Incorrect/),
    'a form says that there is no such user',
  ),
  fault(
    'a disabled user is not found',
    signIn,
    ['sign-in'],
    insteadOf('NotAuthorizedException', asType('UserNotFoundException'), /^User is disabled/),
    'support looks for an account that is there',
  ),
  fault(
    'an unconfirmed user is not authorized',
    signIn,
    ['sign-in/wrong-password', 'sign-up/sign-up'],
    insteadOf('UserNotConfirmedException', asType('NotAuthorizedException')),
    'a client does not offer to send the confirmation code again',
  ),
  fault(
    'a wrong first code of an app is a CodeMismatchException',
    enrol,
    ['software-token', 'set-up'],
    insteadOf('EnableSoftwareTokenMFAException', asType('CodeMismatchException')),
  ),
  fault(
    'a wrong first code of an app is answered with status ERROR',
    enrol,
    ['software-token', 'set-up'],
    insteadOf('EnableSoftwareTokenMFAException', () => success({ Status: 'ERROR' })),
    'a client that waits for an exception goes on as if the app were verified',
  ),
  fault(
    'a pool without TOTP refuses an app with another exception',
    enrol,
    ['software-token', 'wrong-order'],
    insteadOf('SoftwareTokenMFANotFoundException', asType('InvalidParameterException')),
  ),
  fault(
    'a preference before the set-up is refused in other words',
    prefer,
    ['mfa-preference', 'wrong-order'],
    insteadOf('InvalidParameterException', saying('User has not verified software token mfa'), /delivery config/),
    'the words of 2019, which the service has replaced since',
  ),
  fault(
    'a flow that is not enabled is refused as a wrong password',
    initiate,
    ['sign-in'],
    insteadOf('InvalidParameterException', asType('NotAuthorizedException'), /flow not enabled/),
    'a client with wrong settings looks like a user with a wrong password',
  ),
  fault(
    'an unknown client is a wrong parameter',
    initiate,
    ['sign-in'],
    insteadOf('ResourceNotFoundException', asType('InvalidParameterException'), /client/),
  ),
  fault(
    'a foreign token is refused in other words',
    ['GetUser', ...prefer, ...enrol],
    ['tokens/access', 'software-token'],
    insteadOf('NotAuthorizedException', saying('Access denied'), /^Invalid Access Token/),
    shown,
  ),
]
