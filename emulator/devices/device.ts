// A device of a user: the keys that a sign-in gives it, and what the pool keeps of it once it is confirmed.
import { refusal } from '../errors'
import type { Device, DeviceKeys, Pool, User } from '../pool/pool'
import type { Random } from '../random'

/** Keys for a device that comes for the first time; nothing is kept of it until it is confirmed (DEV-003, DEV-004). */
export const newDeviceKeys = (region: string, random: Random): DeviceKeys => ({
  key: `${region}_${random.uuid()}`,
  groupKey: `-${random.letters(8)}`,
})

/** Refuses a key of no device of this user, and one that was never confirmed (DEV-016). */
export function deviceOf(user: User, key: string): Device {
  const device = user.devices.get(key)
  if (!device) throw refusal('deviceUnknown')
  return device
}

/** The device that a sign-in names, if it names one (DEV-010). */
export const namedDevice = (user: User, key: string | undefined): Device | undefined =>
  key ? deviceOf(user, key) : undefined

/** Whether the pool has MFA and lets this device stand in for it: confirmed and remembered (DEV-008, DEV-009, DEV-012). */
export const standsInForMfa = (pool: Pool, device: Device | undefined): boolean =>
  device?.remembered === true &&
  pool.config.DeviceConfiguration?.ChallengeRequiredOnNewDevice === true &&
  pool.mfa.MfaConfiguration !== 'OFF'

/** `undefined` leaves the device as it is. */
export function remember(pool: Pool, device: Device, status: string | undefined): void {
  if (status === undefined) return
  device.remembered = status === 'remembered'
  device.modifiedAt = pool.clock.now()
}
