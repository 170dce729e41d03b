// What a user does with devices: confirms one, proves it in place of MFA, and looks after those that are kept.
import { randomBytes } from 'node:crypto'
import type { Actor } from '../actors/actor'
import { DeviceProof, newDevice } from '../srp-device'
import { addressed, asItIs, type Draft, type Edit } from '../wire/draft'
import type { Operation } from '../wire/operation'
import { confirmed, type DeviceWish, naming } from '../words/devices'
import type { MfaWorld } from '../world'
import { answer } from './answer'
import { mustSend, send } from './send'

/** Keeps the device of the last sign-in, with a verifier of a new secret (DEV-005, SRP-016). */
export async function confirmDevice(world: MfaWorld, actor: Actor, edit: Edit = asItIs, name = 'browser') {
  const { DeviceKey = '', DeviceGroupKey = '' } = actor.tokens?.NewDeviceMetadata ?? {}
  const [device, DeviceSecretVerifierConfig] = newDevice(DeviceKey, DeviceGroupKey)
  world.redactor.know('secret', device.secret)
  const members = { AccessToken: actor.tokens?.AccessToken, DeviceKey, DeviceSecretVerifierConfig, DeviceName: name }
  const { response } = await send(world, actor, { operation: 'ConfirmDevice', members }, edit)
  if (response) actor.devices.push(device)
}

/** Confirms the device of the last sign-in and has it remembered, whatever the pool's setting. */
export async function haveRememberedDevice(world: MfaWorld, actor: Actor): Promise<void> {
  await confirmDevice(world, actor)
  world.nothingUnexamined()
  const DeviceKey = confirmed(actor, -1).key
  const members = { AccessToken: actor.tokens?.AccessToken, DeviceKey, DeviceRememberedStatus: 'remembered' }
  await mustSend(world, actor, { operation: 'UpdateDeviceStatus', members })
}

/** The client has another secret from now on, as one that lost its storage. */
export function loseSecret(actor: Actor): void {
  const device = confirmed(actor, -1)
  actor.devices[actor.devices.length - 1] = { ...device, secret: randomBytes(40).toString('base64') }
}

/** Answers DEVICE_SRP_AUTH (CHAL-130). */
export async function openDeviceProof(world: MfaWorld, actor: Actor, edit: Edit = asItIs): Promise<void> {
  const device = confirmed(actor, -1)
  actor.deviceProof = new DeviceProof(device, actor.pool.id)
  const keys = { USERNAME: actor.username, DEVICE_KEY: device.key, SRP_A: actor.deviceProof.opening() }
  await answer(world, actor, keys, edit)
}

/** Answers DEVICE_PASSWORD_VERIFIER (CHAL-131), from its parameters even after it was passed. */
export async function proveDevice(world: MfaWorld, actor: Actor, edit: Edit = asItIs): Promise<void> {
  const { deviceProof, challenge = actor.passed } = actor
  if (!deviceProof || !challenge) throw new Error(`${actor.name} did not open the proof of a device`)
  const keys = { USERNAME: actor.username, DEVICE_KEY: confirmed(actor, -1).key }
  await answer(world, actor, { ...keys, ...deviceProof.answer(challenge.parameters) }, edit)
}

type Doors = Readonly<Record<'user API' | 'admin API', Operation>>
const operations = {
  get: { 'user API': 'GetDevice', 'admin API': 'AdminGetDevice' },
  list: { 'user API': 'ListDevices', 'admin API': 'AdminListDevices' },
  forget: { 'user API': 'ForgetDevice', 'admin API': 'AdminForgetDevice' },
  update: { 'user API': 'UpdateDeviceStatus', 'admin API': 'AdminUpdateDeviceStatus' },
} as const satisfies Record<string, Doors>

/** The holder of an access token, or a user named by an administrator. */
const whose = (actor: Actor) => ({
  AccessToken: ({ door }: Draft) => (door === 'user API' ? actor.tokens?.AccessToken : undefined),
  UserPoolId: addressed.UserPoolId,
  Username: ({ door }: Draft) => (door === 'admin API' ? actor.username : undefined),
})

const byDoor =
  (operation: Doors) =>
  (world: MfaWorld, actor: Actor, device: DeviceWish | undefined, edit: Edit = asItIs, more: object = {}) =>
    send(world, actor, { operation, members: { ...whose(actor), ...more } }, (draft, cast) => {
      if (device) naming(device)(draft, cast)
      edit(draft, cast)
    })

export const getDevice = byDoor(operations.get)
export const forgetDevice = byDoor(operations.forget)
const update = byDoor(operations.update)
const list = byDoor(operations.list)

export const setDeviceStatus = (world: MfaWorld, actor: Actor, device: DeviceWish, status: string, edit?: Edit) =>
  update(world, actor, device, edit, { DeviceRememberedStatus: status.replaceAll(' ', '_') })

export const listDevices = (world: MfaWorld, actor: Actor, edit?: Edit, more?: object) =>
  list(world, actor, undefined, edit, more)
