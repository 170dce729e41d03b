// Expects what the service tells of devices: whether the user must still be asked, one device as it is kept, and all of them.
import type { DeviceType } from '@aws-sdk/client-cognito-identity-provider'
import { assert } from 'chai'
import type { Actor } from '../actors/actor'
import type { MfaWorld } from '../world'
import { answerOf } from './answer-of'

/** DEV-005, DEV-006 */
export function expectConfirmed(world: MfaWorld, actor: Actor, necessary: boolean): void {
  assert.deepEqual(answerOf(world, actor), { UserConfirmationNecessary: necessary })
}

/** The whole of GetDevice (DEV-015). */
export function expectDevice(world: MfaWorld, actor: Actor, name: string, status: string): void {
  const { Device, ...rest } = answerOf(world, actor)
  assert.isEmpty(Object.keys(rest), 'members of the answer besides Device')
  checkDevice(actor, Device as DeviceType, name, status)
}

/** The devices that the user confirmed and did not forget, in any order (DEV-015). */
export function expectDevices(world: MfaWorld, actor: Actor, count: number): void {
  const { Devices, ...rest } = answerOf(world, actor)
  assert.isEmpty(Object.keys(rest), 'members of the answer besides Devices')
  const shown = keysOf(Devices)
  assert.equal(shown.length, count, 'devices shown')
  const held = actor.devices.map(({ key }) => key)
  assert.includeMembers(held, shown, 'keys of the devices')
}

const keysOf = (devices: unknown): string[] => (devices as DeviceType[]).map(({ DeviceKey }) => DeviceKey ?? '')

function checkDevice(actor: Actor, device: DeviceType, name: string, status: string): void {
  const { DeviceKey, DeviceAttributes, ...dates } = device
  assert.equal(DeviceKey, actor.devices.at(-1)?.key, 'DeviceKey')
  const members = ['DeviceCreateDate', 'DeviceLastModifiedDate', 'DeviceLastAuthenticatedDate'] as const
  assert.sameMembers(Object.keys(dates), [...members], 'members of Device besides key and attributes')
  for (const member of members) assert.approximately(Number(dates[member]), actor.pool.now(), 120_000, member)
  const attributes = Object.fromEntries((DeviceAttributes ?? []).map(({ Name, Value }) => [Name, Value]))
  assert.equal(attributes.device_status, 'valid', 'device_status')
  assert.equal(attributes.device_name, name, 'device_name')
  assert.equal(attributes['dev:device_remembered_status'], status.replaceAll(' ', '_'), 'dev:device_remembered_status')
  for (const named of ['dev:device_arn', 'dev:device_sdk', 'last_ip_used']) assert.isNotEmpty(attributes[named], named)
}
