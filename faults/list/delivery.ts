// Faults in what is said about where a code was sent, and in the users that sign up.
import { body, insteadOf, success, without } from '../changes'
import type { Exchange, Fault } from '../fault'

const sending = [
  'SignUp',
  'ResendConfirmationCode',
  'ForgotPassword',
  'GetUserAttributeVerificationCode',
  'UpdateUserAttributes',
]
const noticedIn = ['sign-up', 'recovery']

const details = (change: (words: Record<string, string>, exchange: Exchange) => Record<string, string>) =>
  body((whole, exchange) =>
    whole.CodeDeliveryDetails ? { ...whole, CodeDeliveryDetails: change(whole.CodeDeliveryDetails, exchange) } : whole,
  )

export const delivery: Fault[] = [
  {
    name: 'a sign-up shows the whole address',
    about: 'who knows a user name learns the address of the user',
    on: sending,
    noticedIn,
    answer: details((words, { memory, input }) => {
      const sign = words.DeliveryMedium === 'SMS' ? '+' : '@'
      const address = [...(memory.account(input)?.names ?? [])].find((name) => name.includes(sign))
      return { ...words, Destination: address ?? words.Destination ?? '' }
    }),
  },
  {
    name: 'the delivery does not say by what medium',
    about: 'a form cannot say where to look for the code',
    on: sending,
    noticedIn,
    answer: details((words) => without(words, 'DeliveryMedium')),
  },
  {
    name: 'the delivery names the wrong attribute',
    about: 'a form asks for the code of the phone when an e-mail was sent',
    on: sending,
    noticedIn,
    answer: details((words) => ({ ...words, AttributeName: 'phone_number' })),
  },
  {
    name: 'a sign-up is confirmed at once',
    about: 'addresses are never proved',
    on: ['SignUp'],
    noticedIn,
    answer: body((whole) => ({ ...whole, UserConfirmed: true })),
  },
  {
    name: 'a sign-up does not tell the sub',
    about: 'an application cannot link its own record',
    on: ['SignUp'],
    noticedIn,
    answer: body((whole) => without(whole, 'UserSub')),
  },
  {
    name: 'a user name can be taken twice',
    about: 'a second user overwrites the first',
    on: ['SignUp'],
    noticedIn,
    answer: insteadOf('UsernameExistsException', () =>
      success({ UserConfirmed: false, UserSub: '00000000-0000-4000-8000-000000000000' }),
    ),
  },
  {
    name: 'a weak password is taken',
    about: 'the policy of the pool protects nobody',
    on: ['SignUp', 'ChangePassword', 'ConfirmForgotPassword', 'AdminSetUserPassword'],
    noticedIn,
    answer: insteadOf('InvalidPasswordException', () => success({})),
  },
  {
    name: 'a weak password answers the challenge',
    about: 'the policy of the pool protects nobody at the first sign-in',
    on: ['RespondToAuthChallenge', 'AdminRespondToAuthChallenge'],
    noticedIn: ['new-password'],
    answer: insteadOf('InvalidPasswordException', () => success({})),
  },
  {
    name: 'required attributes may be left out at the first sign-in',
    about: 'records lack what the pool requires',
    on: ['RespondToAuthChallenge', 'AdminRespondToAuthChallenge'],
    noticedIn: ['new-password'],
    answer: insteadOf('InvalidParameterException', () => success({}), /^Invalid attributes given/),
  },
]
