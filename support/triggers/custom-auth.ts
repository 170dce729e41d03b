// Functions of a custom sign-in: a riddle, alone, after the password, or the password alone; three wrong answers end it.
import { answered, type Handler } from './event'

interface Entry {
  readonly challengeName: string
  readonly challengeResult: boolean
}

const riddle = { question: 'What has keys and opens no door?', answer: 'a piano' }
const askRiddle = { challengeName: 'CUSTOM_CHALLENGE', issueTokens: false, failAuthentication: false }
const askPassword = { ...askRiddle, challengeName: 'PASSWORD_VERIFIER' }
const tokens = { issueTokens: true, failAuthentication: false }
const failure = { issueTokens: false, failAuthentication: true }

const untilSolved = (session: readonly Entry[]): object => {
  const answers = session.filter(({ challengeName }) => challengeName === 'CUSTOM_CHALLENGE')
  if (answers.at(-1)?.challengeResult) return tokens
  return answers.length < 3 ? askRiddle : failure
}

const startsBySrp = (session: readonly Entry[]) => session.length === 1 && session[0]?.challengeName === 'SRP_A'

export const customAuth = {
  'define-riddle': (event) => answered(event, untilSolved(event.request.session)),
  'define-password-and-riddle': (event) => {
    const { session } = event.request
    return answered(event, startsBySrp(session) ? askPassword : untilSolved(session))
  },
  'define-password': (event) => answered(event, startsBySrp(event.request.session) ? askPassword : tokens),
  'define-gives-up': (event) => answered(event, failure),
  'define-says-nothing': (event) =>
    answered(event, { challengeName: null, issueTokens: null, failAuthentication: null }),
  'create-riddle': (event) =>
    answered(event, {
      publicChallengeParameters: { question: riddle.question },
      privateChallengeParameters: { answer: riddle.answer },
      challengeMetadata: 'RIDDLE',
    }),
  'verify-riddle': (event) =>
    answered(event, {
      answerCorrect: event.request.challengeAnswer === event.request.privateChallengeParameters.answer,
    }),
} satisfies Record<string, Handler>
