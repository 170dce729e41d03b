// Faults in what comes next: challenges that are skipped, swapped, or passed without proof.
import { answering, asking, insteadOfAny, only, parameters, success, without } from '../changes'
import type { Fault, OnAnswer } from '../fault'
import { hashFor, letIn } from '../let-in'
import { initiate, respond, signIn } from './operations'

const noticedIn = ['challenge/software-token-mfa', 'choice', 'set-up']

/** Answers the pool's challenge itself, as the user's own door would. */
const answeredWith =
  (words: Record<string, string>): OnAnswer =>
  ({ upstream, memory, input }, { body }) => {
    const clientId = input.ClientId ?? ''
    const USERNAME = body.ChallengeParameters?.USER_ID_FOR_SRP ?? memory.account(input)?.username ?? ''
    const hash = hashFor(USERNAME, clientId, memory.clients.get(clientId)?.secret)
    return upstream.ask('RespondToAuthChallenge', {
      ClientId: clientId,
      ChallengeName: body.ChallengeName ?? '',
      Session: body.Session ?? '',
      ChallengeResponses: { USERNAME, ...words, ...hash },
    })
  }

export const nextChallenge: Fault[] = [
  {
    name: 'the code of the app is never asked for',
    about: 'users who set up an app are signed in by the password alone',
    on: initiate,
    noticedIn,
    answer: asking('SOFTWARE_TOKEN_MFA', letIn),
  },
  {
    name: 'the code of an SMS is never asked for',
    about: 'users who prefer SMS are signed in by the password alone',
    on: initiate,
    noticedIn: ['sms'],
    answer: asking('SMS_MFA', letIn),
  },
  {
    name: 'the admin API asks for no second factor',
    about: 'sign-ins through a back end skip MFA (a rule kept in two places)',
    on: ['AdminInitiateAuth'],
    noticedIn,
    answer: only((_, { body }) => /MFA/.test(body.ChallengeName ?? ''), letIn),
  },
  {
    name: 'SRP asks for no second factor',
    about: 'sign-ins by SRP skip MFA (a rule kept in two places)',
    on: respond,
    noticedIn: ['srp/srp', 'set-up'],
    answer: answering(
      'PASSWORD_VERIFIER',
      only((_, { body }) => /MFA/.test(body.ChallengeName ?? ''), letIn),
    ),
  },
  {
    name: 'a new password skips the second factor',
    about: 'users with a temporary password sign in without MFA',
    on: respond,
    noticedIn: ['new-password', 'set-up'],
    answer: answering(
      'NEW_PASSWORD_REQUIRED',
      only((_, { body }) => body.ChallengeName !== undefined, letIn),
    ),
  },
  {
    name: 'a required factor need not be set up',
    about: 'in a pool that requires MFA new users sign in without any',
    on: signIn,
    noticedIn: ['set-up'],
    answer: asking('MFA_SETUP', letIn),
  },
  {
    name: 'the set-up is finished without a verified app',
    about: 'answering MFA_SETUP at once signs in without any proof (as moto has it)',
    on: respond,
    noticedIn: ['set-up', 'wrong-order'],
    answer: answering('MFA_SETUP', insteadOfAny(letIn)),
  },
  {
    name: 'a set-up asks for a code before the tokens',
    about: 'the app that was just verified is asked again, and its code is spent',
    on: respond,
    noticedIn: ['set-up'],
    answer: answering('MFA_SETUP', async ({ upstream, input, memory }, answer) => {
      if (!answer.body.AuthenticationResult) return undefined
      const account = memory.account(input)
      return success({
        ChallengeName: 'SOFTWARE_TOKEN_MFA',
        ChallengeParameters: { USER_ID_FOR_SRP: account?.username ?? '' },
        Session: `AYABe${upstream.url}`.padEnd(64, 'x'),
      })
    }),
  },
  {
    name: 'the user is never offered the choice',
    about: 'users with several factors are asked for the app, whatever they have at hand',
    on: signIn,
    noticedIn: ['choice'],
    answer: asking('SELECT_MFA_TYPE', answeredWith({ ANSWER: 'SOFTWARE_TOKEN_MFA' })),
  },
  {
    name: 'whatever is chosen, the app is asked for',
    about: 'who chose SMS waits for a message that never comes',
    on: respond,
    noticedIn: ['choice'],
    request: ({ input }) =>
      input.ChallengeName === 'SELECT_MFA_TYPE' && input.ChallengeResponses?.ANSWER
        ? { ...input, ChallengeResponses: { ...input.ChallengeResponses, ANSWER: 'SOFTWARE_TOKEN_MFA' } }
        : undefined,
  },
  {
    name: 'a challenge of another name is answered with nothing',
    about: 'a client that names the wrong challenge gets an empty success (as moto has it)',
    on: respond,
    noticedIn: ['sessions/wrong-challenge', 'challenge/answer-members'],
    answer: insteadOfAny(
      only(
        ({ memory, input }) => {
          const session = memory.sessions.get(input.Session ?? '')
          return session !== undefined && session.challenge !== input.ChallengeName
        },
        () => success({}),
      ),
    ),
  },
  {
    name: 'the user name of the answer is not compared',
    about: 'USERNAME may be left out or wrong in every answer',
    on: respond,
    noticedIn: ['challenge/who-answers', 'sessions/foreign-sessions'],
    request: ({ input, memory }) => {
      const account = memory.sessions.get(input.Session ?? '')?.account
      const { ClientId = '', ChallengeResponses } = input
      if (!account || !ChallengeResponses || account.names.has(ChallengeResponses.USERNAME ?? '')) return undefined
      const hash = hashFor(account.username, ClientId, memory.clients.get(ClientId)?.secret)
      return { ...input, ChallengeResponses: { ...ChallengeResponses, USERNAME: account.username, ...hash } }
    },
  },
  {
    name: 'an answered challenge repeats its parameters',
    about: 'the answer with tokens looks like another challenge',
    on: respond,
    noticedIn,
    answer: only(
      (_, { body }) => body.AuthenticationResult !== undefined,
      parameters(() => ({ USER_ID_FOR_SRP: 'user' })),
    ),
  },
  {
    name: 'tokens come without challenge parameters',
    about: 'clients that read the empty map break',
    on: signIn,
    noticedIn: ['sign-in/password', 'challenge/software-token-mfa'],
    answer: only(
      (_, { body }) => body.AuthenticationResult !== undefined,
      (_, answer) => ({ ...answer, body: without(answer.body, 'ChallengeParameters') }),
    ),
  },
]
