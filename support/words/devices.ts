// The devices of the sentences, "her device" or "an unknown device", and the edits of a request that name them.
import { randomUUID } from 'node:crypto'
import type { Actor } from '../actors/actor'
import type { HeldDevice } from '../srp-device'
import type { Draft, Edit } from '../wire/draft'
import { set } from '../wire/edit'
import { actorPattern, anyPhrase, meaningOf, type Phrase } from './phrases'

/** Finds the key of a device, as the actor of a request means it. */
export type DeviceWish = (...[draft, cast]: Parameters<Edit>) => string

const own = '(?:her|his|their)'
const re = (source: string) => new RegExp(source)

const table: readonly Phrase<DeviceWish>[] = [
  [
    re(`${own} device`),
    () =>
      ({ actor }) =>
        confirmed(actor, -1).key,
  ],
  [
    re(`${own} first device`),
    () =>
      ({ actor }) =>
        confirmed(actor, 0).key,
  ],
  [
    re(`the device of (?:this|that) sign-in`),
    () =>
      ({ actor }) =>
        given(actor),
  ],
  [
    re(`(${actorPattern})'s device`),
    (name = '') =>
      (_draft, cast) =>
        confirmed(cast.actor(name), -1).key,
  ],
  [
    /an unknown device/,
    () =>
      ({ actor }) =>
        `${actor.pool.id.split('_')[0]}_${randomUUID()}`,
  ],
]

export const devicePattern = anyPhrase(table)
export const deviceOf = (text: string): DeviceWish => meaningOf(table, text)

/** The key of a flow or a challenge, or the member of an operation on devices. */
export const naming =
  (wish: DeviceWish): Edit =>
  (draft, cast) =>
    set(draft.keysIn ? 'DEVICE_KEY' : 'DeviceKey', wish(draft, cast))(draft, cast)

export const deviceEdits: readonly Phrase<Edit>[] = [
  [re(`naming (${devicePattern.source})`), (device = '') => naming(deviceOf(device))],
  [/without a verifier/, () => withoutVerifier],
]

const withoutVerifier: Edit = ({ members }: Draft) => {
  delete members.DeviceSecretVerifierConfig
}

/** A device that the actor confirmed, oldest first. */
export function confirmed(actor: Actor, index: number): HeldDevice {
  const device = actor.devices.at(index)
  if (!device) throw new Error(`${actor.name} has confirmed no device yet`)
  return device
}

function given({ name, tokens }: Actor): string {
  const key = tokens?.NewDeviceMetadata?.DeviceKey
  if (!key) throw new Error(`no sign-in told ${name} of a device yet`)
  return key
}
