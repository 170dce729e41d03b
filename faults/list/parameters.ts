// Faults in what a challenge carries.
import { asking, body, parameters, without } from '../changes'
import type { Exchange, Fault, OnAnswer } from '../fault'
import { signIn } from './operations'

const rename = (challenge: string, from: string, to: string): OnAnswer =>
  asking(
    challenge,
    parameters(({ [from]: value, ...others }) => (value === undefined ? others : { ...others, [to]: value })),
  )

const drop = (challenge: string, key: string): OnAnswer =>
  asking(
    challenge,
    parameters((words) => without(words, key)),
  )

const put = (challenge: string, key: string, value: string | ((old: string, exchange: Exchange) => string)): OnAnswer =>
  asking(challenge, (exchange, answer) =>
    parameters((words) => ({
      ...words,
      [key]: typeof value === 'string' ? value : value(words[key] ?? '', exchange),
    }))(exchange, answer),
  )

const nameThat =
  (pattern: RegExp) =>
  (old: string, { memory, input }: Exchange): string =>
    [...(memory.account(input)?.names ?? [])].find((name) => pattern.test(name)) ?? old

const fault = (name: string, about: string, noticedIn: string[], answer: OnAnswer): Fault => ({
  name,
  about,
  on: signIn,
  noticedIn,
  answer,
})

export const challengeParameters: Fault[] = [
  fault(
    'the challenge of the app does not name the user',
    'a client that signed in by e-mail has no USERNAME to answer with',
    ['challenge/software-token-mfa', 'challenge/who-answers'],
    drop('SOFTWARE_TOKEN_MFA', 'USER_ID_FOR_SRP'),
  ),
  fault(
    'the challenge of the app names the user by the e-mail address',
    'the user is called by an alias where the service uses its own name',
    ['challenge/software-token-mfa', 'challenge/who-answers'],
    put('SOFTWARE_TOKEN_MFA', 'USER_ID_FOR_SRP', nameThat(/@/)),
  ),
  fault(
    'the user of the challenge stands under USERNAME',
    'clients look for USER_ID_FOR_SRP and find nothing',
    ['challenge/software-token-mfa', 'challenge/who-answers'],
    rename('SOFTWARE_TOKEN_MFA', 'USER_ID_FOR_SRP', 'USERNAME'),
  ),
  fault(
    'the name of the app is not shown',
    'users with several devices do not know where to look for the code',
    ['challenge/software-token-mfa', 'challenge/who-answers'],
    drop('SOFTWARE_TOKEN_MFA', 'FRIENDLY_DEVICE_NAME'),
  ),
  fault(
    'an app without a name has an empty one',
    'a client shows "enter the code from" and nothing after it',
    ['challenge/software-token-mfa', 'challenge/who-answers'],
    put('SOFTWARE_TOKEN_MFA', 'FRIENDLY_DEVICE_NAME', (old) => old),
  ),
  fault(
    'the phone number is shown unmasked',
    'who knows a password learns the phone number of the user',
    ['sms/sms-mfa'],
    put('SMS_MFA', 'CODE_DELIVERY_DESTINATION', nameThat(/^\+/)),
  ),
  fault(
    'the phone number is masked too much',
    'the user cannot tell which phone the code went to',
    ['sms/sms-mfa'],
    put('SMS_MFA', 'CODE_DELIVERY_DESTINATION', '+*******'),
  ),
  fault(
    'the challenge does not say where the code went',
    'clients have no destination to show',
    ['sms/sms-mfa'],
    drop('SMS_MFA', 'CODE_DELIVERY_DESTINATION'),
  ),
  fault(
    'the challenge does not say how the code went',
    'clients cannot tell an SMS from an e-mail',
    ['sms/sms-mfa'],
    drop('SMS_MFA', 'CODE_DELIVERY_DELIVERY_MEDIUM'),
  ),
  fault(
    'the medium of the code has the name of a sensible key',
    'clients read CODE_DELIVERY_DELIVERY_MEDIUM, with its doubled word',
    ['sms/sms-mfa'],
    rename('SMS_MFA', 'CODE_DELIVERY_DELIVERY_MEDIUM', 'CODE_DELIVERY_MEDIUM'),
  ),
  fault(
    'the factors to choose from stand under MFAS_CAN_SELECT',
    'clients look for MFAS_CAN_CHOOSE and offer nothing',
    ['choice'],
    rename('SELECT_MFA_TYPE', 'MFAS_CAN_CHOOSE', 'MFAS_CAN_SELECT'),
  ),
  fault(
    'the factors to choose from are a list of words',
    'clients parse JSON and fail',
    ['choice'],
    put('SELECT_MFA_TYPE', 'MFAS_CAN_CHOOSE', 'SMS_MFA,SOFTWARE_TOKEN_MFA'),
  ),
  fault(
    'a factor is offered that the user has not',
    'the user chooses e-mail and is stuck',
    ['choice'],
    put('SELECT_MFA_TYPE', 'MFAS_CAN_CHOOSE', '["SMS_MFA","SOFTWARE_TOKEN_MFA","EMAIL_OTP"]'),
  ),
  fault(
    'the set-up does not say what can be set up',
    'clients cannot tell which factor to register',
    ['set-up'],
    drop('MFA_SETUP', 'MFAS_CAN_SETUP'),
  ),
  fault(
    'the set-up offers SMS',
    'clients offer a phone that MFA_SETUP cannot register',
    ['set-up'],
    put('MFA_SETUP', 'MFAS_CAN_SETUP', '["SMS_MFA","SOFTWARE_TOKEN_MFA"]'),
  ),
  fault(
    'a new password hides which attributes are missing',
    'clients do not ask for required attributes, and the answer is refused',
    ['new-password'],
    drop('NEW_PASSWORD_REQUIRED', 'requiredAttributes'),
  ),
  fault(
    'required attributes are named without their prefix',
    'clients send given_name where userAttributes.given_name is wanted',
    ['new-password'],
    put('NEW_PASSWORD_REQUIRED', 'requiredAttributes', (old) => old.replaceAll('userAttributes.', '')),
  ),
  fault(
    'a new password hides the attributes of the user',
    'clients cannot fill in their form',
    ['new-password'],
    drop('NEW_PASSWORD_REQUIRED', 'userAttributes'),
  ),
  fault(
    'SRP does not name the user',
    'clients that signed in by e-mail compute a wrong proof',
    ['srp/srp'],
    rename('PASSWORD_VERIFIER', 'USER_ID_FOR_SRP', 'USER_ID'),
  ),
  {
    name: 'a challenge is written in small letters',
    about: 'clients compare names as the reference spells them',
    on: signIn,
    noticedIn: ['challenge/software-token-mfa', 'challenge/who-answers'],
    answer: body((whole) =>
      whole.ChallengeName ? { ...whole, ChallengeName: whole.ChallengeName.toLowerCase() } : whole,
    ),
  },
]
