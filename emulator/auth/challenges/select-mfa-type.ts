// SELECT_MFA_TYPE: the user names the factor, its challenge follows with a new session (CHAL-070 to CHAL-073).
import { invalidParameter } from '../../errors'
import { askFactor } from '../proceed'
import { required } from '../required'
import type { ChallengeHandler } from './challenge'

export const answerSelectMfaType: ChallengeHandler<'SELECT_MFA_TYPE'> = async (on, response) => {
  const answer = required(response.responses, 'ANSWER')
  const factor = response.step.offered.find((offered) => offered === answer)
  if (!factor) throw invalidParameter('ANSWER is not one of the MFA types offered.') // CHAL-073: only the name is known
  on.sessions.spend(response.session)
  return askFactor(on, response, factor)
}
