// Expects what the last tokens of a user tell of a device: a new one where the pool tracks devices, or none.
import { assert } from 'chai'
import type { Actor } from '../actors/actor'
import { provenClaims } from '../tokens'
import type { Draft } from '../wire/draft'
import type { DeviceWish } from '../words/devices'
import type { MfaWorld } from '../world'
import { expectSignedIn } from './signed-in'

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'

export async function expectNewDevice(world: MfaWorld, actor: Actor): Promise<void> {
  const { DeviceKey = '', DeviceGroupKey = '', ...more } = actor.tokens?.NewDeviceMetadata ?? {}
  const region = actor.pool.id.split('_')[0]
  assert.isTrue(new RegExp(`^${region}_${uuid}$`).test(DeviceKey), 'DeviceKey is the region and a UUID') // DEV-004
  assert.isTrue(/^-[\w-]{1,20}$/.test(DeviceGroupKey), 'DeviceGroupKey is short and begins with a hyphen') // DEV-004
  assert.isEmpty(more, 'more members of NewDeviceMetadata')
  const before = actor.signIns.slice(0, -1).map(({ NewDeviceMetadata }) => NewDeviceMetadata?.DeviceKey)
  assert.isFalse(before.includes(DeviceKey), 'the device was given before') // DEV-003
  assert.isTrue((await deviceClaim(world, actor)) === DeviceKey, 'device_key of the access token is DeviceKey') // DEV-020
}

export async function expectNoDevice(world: MfaWorld, actor: Actor): Promise<void> {
  assert.notProperty(actor.tokens, 'NewDeviceMetadata')
  assert.isUndefined(await deviceClaim(world, actor), 'device_key of the access token')
}

/** A sign-in that named a device it could: its tokens belong to it, and no new one is given (DEV-003, DEV-020). */
export async function expectSignedInFrom(world: MfaWorld, actor: Actor, wish: DeviceWish): Promise<void> {
  await expectSignedIn(world, actor, false)
  const key = wish({ actor } as Draft, world)
  assert.isTrue(
    (await deviceClaim(world, actor)) === key,
    'device_key of the access token is the device that was named',
  )
}

async function deviceClaim(world: MfaWorld, actor: Actor): Promise<unknown> {
  const { access } = await provenClaims(world, actor, actor.client, actor.tokens ?? {})
  return access.device_key
}
