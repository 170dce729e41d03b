// DEVICE_SRP_AUTH as it is asked: the device that was named proves itself in place of MFA (CHAL-130).
import type { Answer, Attempt, AuthServices } from './attempt'
import { challenge } from './open-challenge'

/** The parameters are those of public reports; no fact has them. */
export function askForDevice(on: AuthServices, attempt: Attempt): Answer {
  const { username } = attempt.user
  return challenge(on, attempt, { at: 'DEVICE_SRP_AUTH' }, { USERNAME: username, USER_ID_FOR_SRP: username })
}
