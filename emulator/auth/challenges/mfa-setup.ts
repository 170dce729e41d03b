// MFA_SETUP: tokens after a token was verified in this session, or an e-mail address to prove next (CHAL-080 to CHAL-087).
import { invalidParameter, refusal } from '../../errors'
import { proving } from '../attempt'
import { askDelivered, finish } from '../proceed'
import type { ChallengeHandler } from './challenge'

export const answerMfaSetup: ChallengeHandler<'MFA_SETUP'> = async (on, response) => {
  const { step, session, responses } = response
  if (step.reached === 'verified') {
    on.sessions.spend(session)
    return finish(on, proving(response, 'otp')) // CHAL-082
  }
  const address = responses.EMAIL // CHAL-083, CHAL-140
  if (!address || !step.offered.includes('EMAIL_OTP')) throw notSetUp(address)
  if (!/^[^\s@]+@[^\s@]+$/.test(address)) throw invalidParameter('Invalid email address format.')
  on.sessions.spend(session)
  return askDelivered(on, response, 'EMAIL_OTP', address)
}

/** The original session instead of the one of VerifySoftwareToken (SESS-017), or nothing set up. */
const notSetUp = (address: string | undefined) =>
  address === undefined ? refusal('sessionInvalid') : invalidParameter('EMAIL_OTP cannot be set up for the user.')
