// The end of a sign-in: its tokens, and a key for the device where the pool tracks devices.
import { newDeviceKeys } from '../devices/device'
import type { Device, DeviceKeys } from '../pool/pool'
import { afterAuthentication } from './after-authentication'
import type { Answer, Attempt, AuthServices } from './attempt'

/** CHAL-004 */
export async function complete(on: AuthServices, attempt: Attempt): Promise<Answer> {
  const { pool, client, user } = attempt
  const known = deviceNamed(attempt)
  const device = pool.config.DeviceConfiguration && (known ?? newDeviceKeys(on.region, on.random)) // DEV-001, DEV-003
  const holder = { pool, client, user, signIn: on.tokens.begin(attempt, device) }
  await afterAuthentication(attempt, device !== known)
  const { issuing: occasion = 'Authentication', metadata } = attempt
  const issuing = on.tokens.issue(holder, { occasion, metadata })
  const RefreshToken = on.tokens.refreshToken(holder) // while the others are being signed
  const issued = await issuing
  return {
    ChallengeParameters: {},
    AuthenticationResult: { ...issued, RefreshToken, ...(device !== known && newDevice(device)) },
  }
}

/** The confirmed device that the sign-in named and used. */
function deviceNamed({ pool, user, deviceKey = '' }: Attempt): Device | undefined {
  const device = user.devices.get(deviceKey)
  if (device) device.authenticatedAt = pool.clock.now()
  return device
}

const newDevice = (device: DeviceKeys | undefined) =>
  device && { NewDeviceMetadata: { DeviceKey: device.key, DeviceGroupKey: device.groupKey } }
