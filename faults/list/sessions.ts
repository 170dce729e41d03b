// Faults in sessions: to whom they belong, how long and how often they are good.
import { body, insteadOf, insteadOfAny, only, refusal, without } from '../changes'
import type { Exchange, Fault, OnAnswer } from '../fault'
import { letIn } from '../let-in'
import type { OpenSession } from '../memory'
import { enrol, respond, signIn } from './operations'

const noticedIn = ['sessions', 'wrong-order']

const held = ({ memory, input }: Exchange): OpenSession | undefined => memory.sessions.get(input.Session ?? '')

/** Lets in where the session is not the one of this sign-in, in this way. */
const taken = (applies: (exchange: Exchange) => boolean): OnAnswer => insteadOfAny(only(applies, letIn))

const isForeign = (exchange: Exchange) => {
  const { memory, input } = exchange
  const session = held(exchange)
  return session !== undefined && session.account !== memory.account(input)
}

export const sessions: Fault[] = [
  {
    name: 'a spent session signs in again',
    about: 'an answer that was intercepted can be played again',
    on: respond,
    noticedIn,
    answer: insteadOf('NotAuthorizedException', letIn, /can only be used once/),
  },
  {
    name: 'sessions never expire',
    about: 'a sign-in left half done can be finished by whoever finds it',
    on: respond,
    noticedIn,
    answer: insteadOf('NotAuthorizedException', letIn, /session is expired/),
  },
  {
    name: 'an unknown session signs in',
    about: 'any text will do for a session (as cognito-local has it)',
    on: respond,
    noticedIn,
    answer: taken((exchange) => Boolean(exchange.input.Session) && held(exchange) === undefined),
  },
  {
    name: 'an answer without a session signs in',
    about: 'the code alone signs in, the password was never asked for',
    on: respond,
    noticedIn,
    answer: insteadOf('InvalidParameterException', letIn, /parameter Session/),
  },
  {
    name: 'a session of another user signs in',
    about: "with a password of one's own and a code of somebody else's one is somebody else",
    on: respond,
    noticedIn,
    answer: taken(isForeign),
  },
  {
    name: 'a session of another client signs in',
    about: 'what one app began, another app finishes',
    on: respond,
    noticedIn,
    answer: taken((exchange) => {
      const session = held(exchange)
      return session !== undefined && session.clientId !== exchange.input.ClientId
    }),
  },
  {
    name: 'a session is good for any challenge',
    about: 'a challenge is passed by answering another one',
    on: respond,
    noticedIn,
    answer: taken((exchange) => {
      const session = held(exchange)
      return session !== undefined && session.challenge !== exchange.input.ChallengeName
    }),
  },
  {
    name: 'a wrong code spends the session',
    about: 'one mistyped digit, and the user has to begin anew',
    on: respond,
    noticedIn: ['challenge/software-token-mfa', 'sessions/expired-sessions'],
    instead: ({ memory, input }) => (memory.marks.has(input.Session ?? '') ? spent : undefined),
    answer: insteadOf('CodeMismatchException', ({ memory, input }) => {
      memory.marks.set(input.Session ?? '', 1)
      return undefined
    }),
  },
  {
    name: 'a right code does not spend the session',
    about: 'the session of a finished sign-in is refused in the words of one that never was',
    on: respond,
    noticedIn,
    answer: insteadOf(
      'NotAuthorizedException',
      () => refusal('NotAuthorizedException', 'Invalid session for the user.'),
      /can only be used once/,
    ),
  },
  {
    name: 'the challenge brings no session',
    about: 'no client can answer the challenge',
    on: signIn,
    noticedIn: ['challenge/software-token-mfa'],
    answer: body((whole) => without(whole, 'Session')),
  },
  {
    name: 'every sign-in gets the same session',
    about: 'sessions are the same for all users, so one can be guessed',
    on: [...signIn, ...enrol],
    noticedIn,
    request: ({ input, memory }) => {
      const original = memory.originals.get(input.Session ?? '')
      return original ? { ...input, Session: original } : undefined
    },
    answer: ({ memory }, answer) => {
      if (!answer.body.Session) return undefined
      memory.originals.set(theOne, answer.body.Session)
      return { ...answer, body: { ...answer.body, Session: theOne } }
    },
  },
  {
    name: 'a set-up keeps its first session',
    about: 'VerifySoftwareToken answers no session, so MFA_SETUP cannot be finished as documented',
    on: enrol,
    noticedIn: ['set-up', 'software-token'],
    answer: body((whole) => without(whole, 'Session')),
  },
  {
    name: 'too long a session is no error of its own',
    about: 'a client that garbles sessions is told of a wrong user',
    on: respond,
    noticedIn,
    answer: insteadOf(
      'InvalidParameterException',
      () => refusal('NotAuthorizedException', 'Invalid session for the user.'),
      /'session' failed/,
    ),
  },
]

const theOne = `AYABe${'s'.repeat(200)}`
const spent = refusal('NotAuthorizedException', 'Invalid session for the user, session can only be used once.')
