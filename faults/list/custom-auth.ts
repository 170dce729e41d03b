// Faults in custom sign-in: what its triggers decide and is not done, what they are not told, and what leaks.
import type { Body } from '../body'
import { answering, asking, heard, insteadOf, only, parameters, refusal, success, told, without } from '../changes'
import type { Fault, OnAnswer } from '../fault'
import { letIn } from '../let-in'
import { customTriggers, initiate, respond, signIn } from './operations'

const noticedIn = ['custom-auth']
const [define = '', create = '', verify = ''] = customTriggers

const hears = (name: string, about: string, trigger: string, change: (response: Body) => Body): Fault => ({
  name,
  about,
  on: [trigger],
  noticedIn,
  answer: heard(change),
})

const tells = (name: string, about: string, triggers: readonly string[], change: (request: Body) => Body): Fault => ({
  name,
  about,
  on: triggers,
  noticedIn,
  request: told(change),
})

const session = (change: (entries: Body[]) => Body[]) => (request: Body) => ({
  ...request,
  session: change((request.session ?? []) as Body[]),
})

const askAgain = { challengeName: 'CUSTOM_CHALLENGE', issueTokens: false, failAuthentication: false }

/** Shown once more, and the pool's own kept for when it comes back. */
const sameSession: OnAnswer = ({ input, memory }, answer) => {
  memory.originals.set(input.Session ?? '', answer.body.Session ?? '')
  return { ...answer, body: { ...answer.body, Session: input.Session ?? '' } }
}

export const customAuth: Fault[] = [
  hears('any answer to a custom challenge is right', 'the challenge proves nothing', verify, (response) => ({
    ...response,
    answerCorrect: true,
  })),
  hears('no answer to a custom challenge is right', 'nobody can sign in', verify, (response) => ({
    ...response,
    answerCorrect: false,
  })),
  hears('a custom sign-in always ends in tokens', 'a user name is enough', define, () => ({ issueTokens: true })),
  hears('a custom sign-in never ends in tokens', 'nobody can sign in', define, (response) =>
    response.issueTokens ? askAgain : response,
  ),
  hears('a custom sign-in that failed goes on', 'answers can be guessed without end', define, (response) =>
    response.failAuthentication ? askAgain : response,
  ),
  hears('the private parameters of a challenge are shown', 'the client is told the answer', create, (response) => ({
    ...response,
    publicChallengeParameters: {
      ...(response.publicChallengeParameters as Body),
      ...(response.privateChallengeParameters as Body),
    },
  })),
  hears('the public parameters of a challenge are not shown', 'users see no question', create, (response) => ({
    ...response,
    publicChallengeParameters: {},
  })),
  hears('what a challenge was about is forgotten', 'the next step cannot tell what came before', create, (response) =>
    without(response, 'challengeMetadata'),
  ),
  tells('the private parameters do not reach the verification', 'no answer can be right', [verify], (request) =>
    without(request, 'privateChallengeParameters'),
  ),
  tells('the verification is not told the answer', 'no answer can be right', [verify], (request) => ({
    ...request,
    challengeAnswer: '',
  })),
  tells(
    'the define trigger is told no session',
    'it begins anew with each answer',
    [define],
    session(() => []),
  ),
  tells(
    'the define trigger is told the newest challenge only',
    'it cannot count the wrong answers',
    [define],
    session((entries) => entries.slice(-1)),
  ),
  tells(
    'the define trigger is told the newest challenge first',
    'it decides by the oldest answer',
    [define],
    session((entries) => [...entries].reverse()),
  ),
  tells(
    'the define trigger is told that every answer was right',
    'a wrong answer gets tokens',
    [define],
    session((entries) => entries.map((entry) => ({ ...entry, challengeResult: true }))),
  ),
  tells(
    'the define trigger is not told of MFA',
    'it cannot tell whether a code was typed',
    [define],
    session((entries) => entries.filter(({ challengeName }) => !/MFA|OTP/.test(String(challengeName)))),
  ),
  tells(
    'the triggers of a custom sign-in are not told what the client adds',
    'a captcha is never looked at',
    customTriggers,
    (request) => without(request, 'clientMetadata'),
  ),
  tells(
    'the triggers of a custom sign-in are not told that nobody is there',
    'they send codes for users who do not exist',
    customTriggers,
    (request) => without(request, 'userNotFound'),
  ),
  {
    name: 'a custom challenge is passed over',
    about: 'who knows a user name is the user',
    on: initiate,
    noticedIn,
    answer: asking('CUSTOM_CHALLENGE', letIn),
  },
  {
    name: 'a custom challenge does not name the user',
    about: 'a client that signed in by e-mail cannot answer',
    on: signIn,
    noticedIn,
    answer: asking(
      'CUSTOM_CHALLENGE',
      parameters((words) => without(words, 'USERNAME')),
    ),
  },
  {
    name: 'a wrong answer to a custom challenge keeps its session',
    about: 'an answer can be sent again and again',
    on: respond,
    noticedIn,
    request: ({ input, memory }) => {
      const Session = memory.originals.get(input.Session ?? '')
      return Session ? { ...input, Session } : undefined
    },
    answer: answering('CUSTOM_CHALLENGE', asking('CUSTOM_CHALLENGE', sameSession)),
  },
  {
    name: 'a custom challenge is answered without its keys',
    about: 'leaving ANSWER out gets past the challenge',
    on: respond,
    noticedIn,
    answer: answering('CUSTOM_CHALLENGE', insteadOf('InvalidParameterException', letIn)),
  },
  {
    name: 'a custom sign-in that failed ends in tokens',
    about: 'three wrong answers are as good as a right one',
    on: respond,
    noticedIn,
    answer: answering('CUSTOM_CHALLENGE', insteadOf('NotAuthorizedException', letIn, /Incorrect/)),
  },
  {
    name: 'a custom sign-in does not begin with the password',
    about: 'the riddle alone is enough where it was to be the second factor',
    on: initiate,
    noticedIn,
    request: ({ input }) =>
      input.AuthFlow === 'CUSTOM_AUTH'
        ? { ...input, AuthParameters: without(input.AuthParameters ?? {}, 'SRP_A', 'CHALLENGE_NAME') }
        : undefined,
  },
  {
    name: 'a client that does not allow it begins a custom sign-in',
    about: 'a flow that was closed is open',
    on: initiate,
    noticedIn,
    answer: insteadOf(
      'InvalidParameterException',
      () => success({ ChallengeName: 'CUSTOM_CHALLENGE', Session: 'x'.repeat(40), ChallengeParameters: {} }),
      /CUSTOM_AUTH/,
    ),
  },
  {
    name: 'a custom sign-in tells who exists',
    about: 'who tries names learns which are there',
    on: initiate,
    noticedIn,
    answer: asking(
      'CUSTOM_CHALLENGE',
      only(
        ({ memory, input }) => memory.account(input) === undefined,
        () => refusal('UserNotFoundException', 'User does not exist.'),
      ),
    ),
  },
]
