// DEVICE_PASSWORD_VERIFIER: the proof of the device secret, which stands for MFA; one try a session (CHAL-131, CHAL-132, SRP-015).
import { refusal } from '../../errors'
import { complete } from '../complete'
import { required } from '../required'
import { sameText } from '../same-text'
import { deviceClaimSignature, sharedKey } from '../srp'
import type { ChallengeHandler } from './challenge'
import { answeringDevice } from './device-srp-auth'

export const answerDevicePassword: ChallengeHandler<'DEVICE_PASSWORD_VERIFIER'> = async (on, response) => {
  const { session, step, responses } = response
  const device = answeringDevice(response)
  const block = required(responses, 'PASSWORD_CLAIM_SECRET_BLOCK')
  const claimed = required(responses, 'PASSWORD_CLAIM_SIGNATURE')
  const timestamp = required(responses, 'TIMESTAMP')
  on.sessions.spend(session)
  const right = deviceClaimSignature(sharedKey(step.exchange), device, Buffer.from(step.block, 'base64'), timestamp)
  if (!sameText(block, step.block) || !sameText(right, claimed)) throw refusal('wrongCredentials')
  return complete(on, { ...response, issuing: 'AuthenticateDevice' })
}
