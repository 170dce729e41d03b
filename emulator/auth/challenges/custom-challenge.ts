// CUSTOM_CHALLENGE: the verify trigger judges the answer, then the define trigger decides (CHAL-101, CHAL-102, TRIG-024).
import { decide, notConfigured } from '../custom/define'
import { withEntry } from '../custom/progress'
import { eventOf } from '../custom/told'
import { required } from '../required'
import type { ChallengeHandler } from './challenge'

export const answerCustomChallenge: ChallengeHandler<'CUSTOM_CHALLENGE'> = async (on, response) => {
  const { pool, session, step, responses } = response
  const challengeAnswer = required(responses, 'ANSWER')
  on.sessions.forget(session) // SESS-011: a wrong answer uses it up as well; CHAL-104 has the text
  const verdict = await pool.triggers.call('VerifyAuthChallengeResponse', {
    ...eventOf(response, { privateChallengeParameters: step.secret, challengeAnswer }), // TRIG-017
    expects: { answerCorrect: 'flag' },
  })
  if (!verdict) throw notConfigured()
  return decide(on, response, withEntry(session.custom ?? [], step.at, verdict.answerCorrect === true, step.metadata))
}
