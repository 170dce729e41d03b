// SMS_MFA and EMAIL_OTP: the code that was sent, good as long as its session; the right one proves the channel too (CHAL-041 to CHAL-045).

import { refusal } from '../../errors'
import { proving } from '../attempt'
import { attributeOf } from '../factors'
import { finish } from '../proceed'
import { required } from '../required'
import { sameText } from '../same-text'
import type { ChallengeHandler } from './challenge'
import { withinCodeLock } from './code-lock'

export const answerDeliveredCode: ChallengeHandler<'SMS_MFA' | 'EMAIL_OTP'> = async (on, response) => {
  const { pool, user, session, step, responses } = response
  const code = required(responses, `${step.at}_CODE`) // CHAL-135
  withinCodeLock(response, () => (sameText(code, step.code) ? undefined : refusal('deliveredCodeMismatch')))
  on.sessions.spend(session)
  pool.users.setAttribute(user, attributeOf[step.at], step.destination) // CHAL-140: an address given in MFA_SETUP
  pool.users.setAttribute(user, `${attributeOf[step.at]}_verified`, 'true') // CHAL-045
  return finish(on, proving(response, step.at === 'SMS_MFA' ? 'sms' : 'email_otp')) // STEP-009
}
