// Faults in codes sent by SMS and e-mail: how they are checked and what is sent.
import type { Body } from '../body'
import { answering, body, insteadOf, only, success, withBody } from '../changes'
import type { Answer, Exchange, Fault, OnAnswer } from '../fault'
import { letIn } from '../let-in'
import { respond } from './operations'

interface Message {
  to: string
  code: string
  purpose: string
  poolId: string
  username: string
  medium: string
}

const noticedIn = ['sms']

const sent = async ({ upstream, memory, input }: Exchange): Promise<Message[]> => {
  const { body: messages } = await upstream.read('/_emulator/messages')
  const pool = memory.poolOf(input)
  return (messages as unknown as Message[]).filter(({ poolId }) => poolId === pool)
}

const taken = (applies: (message: Message, exchange: Exchange) => boolean): OnAnswer =>
  answering(
    'SMS_MFA',
    insteadOf(
      'CodeMismatchException',
      only(async (exchange) => {
        const code = exchange.input.ChallengeResponses?.SMS_MFA_CODE
        return (await sent(exchange)).some((message) => message.code === code && applies(message, exchange))
      }, letIn),
    ),
  )

const isOwn = ({ to }: Message, { memory, input }: Exchange) => memory.account(input)?.names.has(to) ?? false

/** What the outbox shows. */
const shown = (change: (messages: Message[]) => Message[]) => (_: Exchange, answer: Answer) =>
  withBody(answer, change(answer.body as unknown as Message[]) as unknown as Body)

const sameCode = '123456'
const mfa = ({ purpose }: Message) => purpose === 'mfa'

export const sentCodes: Fault[] = [
  {
    name: 'any code of an SMS signs in',
    about: 'the password alone is enough where the second factor is a phone',
    on: respond,
    noticedIn,
    answer: answering('SMS_MFA', insteadOf('CodeMismatchException', letIn)),
  },
  {
    name: 'a code sent before signs in',
    about: 'codes of earlier messages stay good after a newer one was sent',
    on: respond,
    noticedIn,
    answer: taken(isOwn),
  },
  {
    name: 'a code sent to another user signs in',
    about: 'any user of the pool can use their own code on the account of somebody else',
    on: respond,
    noticedIn,
    answer: taken((message, exchange) => !isOwn(message, exchange)),
  },
  {
    name: 'an SMS challenge is answered without a code',
    about: 'leaving SMS_MFA_CODE out gets past the second factor',
    on: respond,
    noticedIn,
    answer: answering('SMS_MFA', insteadOf('InvalidParameterException', letIn, /parameter SMS_MFA_CODE/)),
  },
  {
    name: 'no SMS is sent',
    about: 'the user waits for a code that never comes',
    on: ['messages'],
    noticedIn,
    answer: shown((messages) => messages.filter((message) => !mfa(message))),
  },
  {
    name: 'each code is sent twice',
    about: 'two messages are billed for one sign-in',
    on: ['messages'],
    noticedIn,
    answer: shown((messages) => messages.flatMap((message) => (mfa(message) ? [message, message] : message))),
  },
  {
    name: 'every user is sent the same code',
    about: 'who once had a message knows the code of everybody (a code from the environment, as cognito-local has it)',
    on: ['messages', ...respond],
    noticedIn,
    request: async (exchange) => {
      const { input } = exchange
      const own = (await sent(exchange)).filter((message) => mfa(message) && isOwn(message, exchange)).at(-1)
      return input.ChallengeResponses?.SMS_MFA_CODE === sameCode && own
        ? { ...input, ChallengeResponses: { ...input.ChallengeResponses, SMS_MFA_CODE: own.code } }
        : undefined
    },
    answer: (exchange, answer) =>
      exchange.name === 'messages'
        ? shown((messages) => messages.map((one) => (mfa(one) ? { ...one, code: sameCode } : one)))(exchange, answer)
        : undefined,
  },
  {
    name: 'any code confirms a sign-up',
    about: 'an address is taken as proved that nobody proved',
    on: ['ConfirmSignUp'],
    noticedIn: ['sign-up'],
    answer: insteadOf('CodeMismatchException', async ({ upstream, memory, input }) => {
      const UserPoolId = memory.poolOf(input) ?? ''
      await upstream.ask('AdminConfirmSignUp', { UserPoolId, Username: input.Username ?? '' })
      return success({})
    }),
  },
  {
    name: 'any code resets a password',
    about: 'who knows a user name takes the account over',
    on: ['ConfirmForgotPassword'],
    noticedIn: ['recovery'],
    answer: insteadOf('CodeMismatchException', () => success({})),
  },
  {
    name: 'any code proves an address',
    about: 'a foreign e-mail address or number becomes a verified one',
    on: ['VerifyUserAttribute'],
    noticedIn: ['sign-up/attributes'],
    answer: insteadOf('CodeMismatchException', () => success({})),
  },
  {
    name: 'a phone proved by its code stays unverified',
    about: 'recovery by phone never works for users who sign in with it',
    on: ['AdminGetUser', 'GetUser'],
    noticedIn,
    answer: body((whole) => ({
      ...whole,
      UserAttributes: (whole.UserAttributes ?? []).map((attribute) =>
        attribute.Name === 'phone_number_verified' ? { ...attribute, Value: 'false' } : attribute,
      ),
    })),
  },
]
