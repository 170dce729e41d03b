// Faults in how codes of an authenticator app are checked.
import { answering, insteadOf, only, refusal, success } from '../changes'
import type { Exchange, Fault, OnAnswer } from '../fault'
import { letIn } from '../let-in'
import { codeAt, isCodeOf } from '../totp'
import { respond } from './operations'

const noticedIn = ['challenge/software-token-mfa', 'challenge/software-token-codes', 'software-token/time-window']

const typed = ({ input }: Exchange) => input.ChallengeResponses?.SOFTWARE_TOKEN_MFA_CODE
const timeOf = async ({ upstream, memory, input }: Exchange) => upstream.now(memory.poolOf(input) ?? '')

/** Lets in with a wrong code, if it is wrong in this way. */
const wrongButTaken = (applies: (exchange: Exchange) => boolean | Promise<boolean>): OnAnswer =>
  answering('SOFTWARE_TOKEN_MFA', insteadOf('CodeMismatchException', only(applies, letIn)))

const ofSteps = (from: number, to: number) => async (exchange: Exchange) => {
  const account = exchange.memory.account(exchange.input)
  return account !== undefined && isCodeOf(account, typed(exchange), await timeOf(exchange), [from, to])
}

const ofNewest = async (exchange: Exchange, steps: number): Promise<boolean> => {
  const { input, memory } = exchange
  const secret = memory.account(input)?.secrets.at(-1)
  return secret !== undefined && codeAt(secret, await timeOf(exchange), steps) === (typed(exchange) ?? input.UserCode)
}

export const totpCodes: Fault[] = [
  {
    name: 'any code of an authenticator app signs in',
    about: 'the password alone is enough, the second factor protects nobody (as moto and cognito-local have it)',
    on: respond,
    noticedIn,
    answer: wrongButTaken(() => true),
  },
  {
    name: 'a used code signs in again',
    about: 'who looks over a shoulder signs in with the code that was just typed',
    on: respond,
    noticedIn,
    answer: answering('SOFTWARE_TOKEN_MFA', insteadOf('ExpiredCodeException', letIn)),
  },
  {
    name: 'the code that verified the app signs in',
    about: 'the code shown while the app was set up is good for a sign-in too',
    on: respond,
    noticedIn,
    answer: answering(
      'SOFTWARE_TOKEN_MFA',
      insteadOf(
        'ExpiredCodeException',
        only((exchange) => typed(exchange) === exchange.memory.account(exchange.input)?.enrolledWith, letIn),
      ),
    ),
  },
  {
    name: 'codes of the last five minutes sign in',
    about: 'a code that was seen minutes ago is still good',
    on: respond,
    noticedIn,
    answer: wrongButTaken(ofSteps(-10, -2)),
  },
  {
    name: 'codes of the coming five minutes sign in',
    about: 'a code computed ahead of time is good',
    on: respond,
    noticedIn,
    answer: wrongButTaken(ofSteps(2, 10)),
  },
  {
    name: 'codes two steps away sign in',
    about: 'the window is a step wider than the service has it, on both sides',
    on: respond,
    noticedIn,
    answer: wrongButTaken(ofSteps(-2, 2)),
  },
  {
    name: 'the code of the step before is refused',
    about: 'a user who types slowly, or whose clock is behind, cannot sign in',
    on: respond,
    noticedIn,
    instead: async (exchange) => ((await ofNewest(exchange, -1)) ? mismatch : undefined),
  },
  {
    name: 'the code of the next step is refused',
    about: 'a user whose clock is ahead cannot sign in',
    on: respond,
    noticedIn: ['software-token', 'challenge/software-token-mfa'],
    instead: async (exchange) => ((await ofNewest(exchange, 1)) ? mismatch : undefined),
  },
  {
    name: "a code of another user's app signs in",
    about: 'codes are looked up among all users of the pool',
    on: respond,
    noticedIn,
    answer: wrongButTaken(async (exchange) => {
      const now = await timeOf(exchange)
      return exchange.memory.accounts.some((account) => isCodeOf(account, typed(exchange), now, [-1, 1]))
    }),
  },
  {
    name: 'any code verifies an app',
    about: 'a mistyped secret goes unnoticed, and the user is locked out at the next sign-in (as moto has it)',
    on: ['VerifySoftwareToken'],
    noticedIn: ['software-token', 'set-up'],
    answer: insteadOf('EnableSoftwareTokenMFAException', async ({ memory, input, upstream }) => {
      const account = memory.account(input)
      const secret = account?.secrets.at(-1)
      if (!account || !secret) return undefined
      const UserCode = codeAt(secret, await upstream.now(account.poolId))
      const answer = await upstream.ask('VerifySoftwareToken', { ...input, UserCode })
      memory.learn('VerifySoftwareToken', { ...input, UserCode }, answer.body)
      return answer
    }),
  },
  {
    name: 'a code is taken under any key',
    about: 'a client that sends the wrong key works here and fails on the service (article 003)',
    on: respond,
    noticedIn,
    request: ({ input }) => {
      const { SOFTWARE_TOKEN_MFA: code, ...others } = input.ChallengeResponses ?? {}
      return code === undefined
        ? undefined
        : { ...input, ChallengeResponses: { SOFTWARE_TOKEN_MFA_CODE: code, ...others } }
    },
  },
  {
    name: 'an answer without a code signs in',
    about: 'leaving the code out gets past the second factor',
    on: respond,
    noticedIn,
    answer: answering(
      'SOFTWARE_TOKEN_MFA',
      insteadOf('InvalidParameterException', letIn, /parameter SOFTWARE_TOKEN_MFA_CODE/),
    ),
  },
  {
    name: 'a new app is never required to prove itself',
    about: 'VerifySoftwareToken answers SUCCESS and checks nothing, so the app is not in force afterwards',
    on: ['VerifySoftwareToken'],
    noticedIn: ['software-token', 'set-up'],
    answer: insteadOf('EnableSoftwareTokenMFAException', () => success({ Status: 'SUCCESS' })),
  },
]

const mismatch = refusal('CodeMismatchException', 'Invalid code received for user')
