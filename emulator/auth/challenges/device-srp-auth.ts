// DEVICE_SRP_AUTH: the public values of the device's proof are exchanged and DEVICE_PASSWORD_VERIFIER asks for it (CHAL-130, CHAL-131).
import { deviceOf } from '../../devices/device'
import { invalidParameter, refusal } from '../../errors'
import type { Device } from '../../pool/pool'
import { challenge } from '../open-challenge'
import { required } from '../required'
import { openExchange, publicValue } from '../srp'
import type { ChallengeHandler, Response } from './challenge'

export const answerDeviceSrp: ChallengeHandler<'DEVICE_SRP_AUTH'> = async (on, response) => {
  const { session, responses } = response
  const device = answeringDevice(response)
  const A = publicValue(required(responses, 'SRP_A'))
  if (A === undefined) throw invalidParameter('SRP_A is not a valid public value.') // SRP-005: the text is ours
  on.sessions.spend(session)
  const exchange = openExchange(A, device.verifier, on.random.bytes(32))
  const block = on.random.bytes(256).toString('base64')
  return challenge(
    on,
    response,
    { at: 'DEVICE_PASSWORD_VERIFIER', exchange, block },
    {
      DEVICE_KEY: device.key,
      SALT: device.salt,
      SECRET_BLOCK: block,
      SRP_B: exchange.B.toString(16),
      USERNAME: response.user.username,
    },
  )
}

/** The device that answers is the one that the sign-in named. */
export function answeringDevice({ user, session, responses }: Answering): Device {
  const device = deviceOf(user, required(responses, 'DEVICE_KEY'))
  if (device.key !== session.deviceKey) throw refusal('wrongCredentials')
  return device
}

type Answering = Pick<Response<'DEVICE_SRP_AUTH'>, 'user' | 'session' | 'responses'>
