// Faults in client secrets, in what is said about users who do not exist, and in the lock after failures.
import type { Body } from '../body'
import { insteadOf, only, refusal, success } from '../changes'
import type { Exchange, Fault, OnRequest } from '../fault'
import { hashFor, letIn } from '../let-in'
import { initiate, respond, signIn } from './operations'

/** Puts the right hash where a client with a secret sent none, or a wrong one. */
const mended =
  (which: 'missing' | 'any'): OnRequest =>
  ({ input, memory }) => {
    const { ClientId = '' } = input
    const secret = memory.clients.get(ClientId)?.secret
    const keys = input.AuthParameters ? 'AuthParameters' : 'ChallengeResponses'
    const words = input[keys]
    if (!secret || !words || (which === 'missing' && words.SECRET_HASH !== undefined)) return undefined
    const name = words.USERNAME ?? memory.account(input)?.username ?? ''
    return { ...input, [keys]: { ...words, ...hashFor(name, ClientId, secret) } }
  }

const signUpMended: OnRequest = ({ input, memory }) => {
  const { ClientId = '', Username = '' } = input
  const secret = memory.clients.get(ClientId)?.secret
  if (!secret) return undefined
  const { SECRET_HASH } = hashFor(Username, ClientId, secret)
  return { ...input, SecretHash: SECRET_HASH } as Body
}

const isLetIn = ({ memory, input }: Exchange): boolean =>
  memory.account(input)?.password === input.AuthParameters?.PASSWORD

export const secrets: Fault[] = [
  {
    name: 'a sign-in needs no secret hash',
    about: 'who knows the id of a confidential client can use it (article 003)',
    on: initiate,
    noticedIn: ['sign-in/app-client', 'articles/article-003-from-sms-to-totp'],
    request: mended('missing'),
  },
  {
    name: 'a wrong secret hash starts a sign-in',
    about: 'the secret of a client protects nothing',
    on: initiate,
    noticedIn: ['sign-in/app-client'],
    request: mended('any'),
  },
  {
    name: 'an answer to a challenge needs no secret hash',
    about: 'a client that forgets the hash works here and fails on the service (article 003)',
    on: respond,
    noticedIn: ['challenge/answer-keys', 'articles/article-003-from-sms-to-totp'],
    request: mended('missing'),
  },
  {
    name: 'a wrong secret hash answers a challenge',
    about: 'the secret of a client protects nothing',
    on: respond,
    noticedIn: ['challenge/answer-keys'],
    request: mended('any'),
  },
  {
    name: 'a wrong secret hash signs up',
    about: 'anybody fills a pool whose client has a secret',
    on: ['SignUp', 'ConfirmSignUp', 'ResendConfirmationCode'],
    noticedIn: ['sign-up'],
    request: signUpMended,
  },
  {
    name: 'a wrong secret hash resets a password',
    about: 'anybody has codes sent through a client with a secret',
    on: ['ForgotPassword', 'ConfirmForgotPassword'],
    noticedIn: ['recovery'],
    request: signUpMended,
  },
  {
    name: 'a missing secret hash is refused as a wrong one',
    about: 'a developer looks for a mistake in a hash that was never sent',
    on: signIn,
    noticedIn: ['sign-in/app-client', 'challenge/answer-keys'],
    answer: insteadOf(
      'NotAuthorizedException',
      ({ input }) => refusal('NotAuthorizedException', `Unable to verify secret hash for client ${input.ClientId}`),
      /SECRET_HASH was not received/,
    ),
  },
  {
    name: 'a sign-in tells that the user does not exist',
    about: 'anybody learns who has an account, though the client hides it',
    on: initiate,
    noticedIn: ['sign-in/wrong-password'],
    answer: insteadOf(
      'NotAuthorizedException',
      only(
        ({ memory, input }) => memory.account(input) === undefined,
        () => refusal('UserNotFoundException', 'User does not exist.'),
      ),
      /^Incorrect/,
    ),
  },
  {
    name: 'a reset tells that the user does not exist',
    about: 'anybody learns who has an account, though the client hides it',
    on: ['ForgotPassword', 'ResendConfirmationCode', 'ConfirmForgotPassword', 'ConfirmSignUp'],
    noticedIn: ['recovery', 'sign-up'],
    answer: only(
      ({ memory, input }) => memory.account(input) === undefined,
      () => refusal('UserNotFoundException', 'Username/client id combination not found.'),
    ),
  },
  {
    name: 'an unknown user has a wrong password on every client',
    about: 'a form cannot say that an account does not exist, though the client may',
    on: initiate,
    noticedIn: ['sign-in/wrong-password'],
    answer: insteadOf('UserNotFoundException', () =>
      refusal('NotAuthorizedException', 'Incorrect username or password.'),
    ),
  },
  {
    name: 'wrong passwords never lock',
    about: 'passwords can be guessed as fast as the network allows',
    on: initiate,
    noticedIn: ['sign-in/lockout'],
    answer: insteadOf(
      'NotAuthorizedException',
      (exchange) =>
        isLetIn(exchange)
          ? success({ AuthenticationResult: {}, ChallengeParameters: {} })
          : refusal('NotAuthorizedException', 'Incorrect username or password.'),
      /attempts exceeded/,
    ),
  },
  {
    name: 'the lock lets the right password in',
    about: 'guessing goes on during the lock: only the right password is answered differently',
    on: initiate,
    noticedIn: ['sign-in/lockout'],
    answer: insteadOf(
      'NotAuthorizedException',
      only(isLetIn, () => success({ AuthenticationResult: {}, ChallengeParameters: {} })),
      /attempts exceeded/,
    ),
  },
  {
    name: 'wrong codes never lock',
    about: 'six digits can be tried through in a day',
    on: respond,
    noticedIn: ['challenge/code-lock'],
    answer: insteadOf('NotAuthorizedException', letIn, /^Too many invalid/),
  },
  {
    name: 'one wrong password locks',
    about: 'anybody can keep a user out by mistyping for them',
    on: initiate,
    noticedIn: ['sign-in/lockout'],
    instead: ({ memory, input }) =>
      memory.marks.has(keyOf(input)) ? refusal('NotAuthorizedException', 'Password attempts exceeded') : undefined,
    answer: insteadOf(
      'NotAuthorizedException',
      ({ memory, input }) => {
        memory.marks.set(keyOf(input), 1)
        return undefined
      },
      /^Incorrect/,
    ),
  },
]

const keyOf = ({ AuthParameters }: Body): string => `wrong ${AuthParameters?.USERNAME}`
