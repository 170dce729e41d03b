// EMAIL_OTP and SMS_OTP as first factor: no lock counts wrong codes (CHAL-054), and the right one confirms the user (SIGNUP-055).

import { refusal } from '../../errors'
import { proving } from '../attempt'
import { channelOf } from '../first-factors'
import { afterFirstFactor } from '../proceed'
import { required } from '../required'
import { sameText } from '../same-text'
import type { ChallengeHandler } from './challenge'
import { answerDeliveredCode } from './delivered-code'

export const answerFirstCode: ChallengeHandler<'EMAIL_OTP' | 'SMS_OTP'> = async (on, response) => {
  const { pool, user, session, step, responses } = response
  const code = required(responses, `${step.at}_CODE`) // CHAL-135
  if (!sameText(code, step.code)) throw refusal('deliveredCodeMismatch') // CHAL-052
  on.sessions.spend(session)
  const channel = channelOf[step.at]
  if (user.attributes.get(channel) === step.destination) pool.users.setAttribute(user, `${channel}_verified`, 'true')
  if (user.status === 'UNCONFIRMED') user.status = 'CONFIRMED'
  return afterFirstFactor(on, proving(response, step.at === 'SMS_OTP' ? 'sms' : 'email_otp')) // STEP-009
}

const begins = answerFirstCode as ChallengeHandler<'EMAIL_OTP'>
const goesOn = answerDeliveredCode as ChallengeHandler<'EMAIL_OTP'>

/** One name for two challenges (CHAL-050): the session tells whether the code begins the sign-in or is its MFA. */
export const answerEmailOtp: ChallengeHandler<'EMAIL_OTP'> = (on, response) =>
  ('first' in response.session.step ? begins : goesOn)(on, response)
