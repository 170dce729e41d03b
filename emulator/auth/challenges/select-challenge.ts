// SELECT_CHALLENGE: the user names the first factor, with its password or public value in the same answer (CHAL-121 to CHAL-123).
import { invalidParameter } from '../../errors'
import { askFirst } from '../first-step'
import { required } from '../required'
import type { ChallengeHandler } from './challenge'

/** What has to come with the choice (CHAL-121); codes need nothing (CHAL-122). */
const needed: Readonly<Record<string, string>> = { PASSWORD: 'PASSWORD', PASSWORD_SRP: 'SRP_A' }

export const answerSelectChallenge: ChallengeHandler<'SELECT_CHALLENGE'> = async (on, response) => {
  const { step, session, responses } = response
  const answer = required(responses, 'ANSWER')
  const factor = step.available.find((available) => available === answer)
  if (!factor) throw invalidParameter('Selected challenge is not available') // CHAL-143
  if (needed[factor]) required(responses, needed[factor])
  const login = responses.USERNAME ?? ''
  const asked = await askFirst(on, { ...response, login, available: step.available, given: responses }, factor)
  on.sessions.spend(session)
  return asked
}
