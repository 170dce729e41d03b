// The shape of a scenario as a given pool has it: what the scenario did not ask for, and its users have to know.
import type { Described } from './fit'
import type { Shape } from './shapes'
import { asksBySms } from './suffices/mfa'
import { nameOfUsers } from './suffices/names'
import { requiredNames } from './suffices/users'
import { verifiesAlike } from './suffices/verification'

/** With all that the pool has: it was left as it is. */
export function adapted(shape: Shape, described: Described): Shape {
  const asks = verifiesAlike(shape, described.pool) ? shape : verifyingLike(shape, described)
  const forGood = adaptedForGood(asks, described)
  const { DeviceConfiguration, AdminCreateUserConfig, AccountRecoverySetting } = described.pool
  const found = {
    ...(DeviceConfiguration && { DeviceConfiguration }),
    ...(AdminCreateUserConfig && { AdminCreateUserConfig }),
    ...(AccountRecoverySetting && { AccountRecoverySetting }),
  }
  const sms = forGood.traits.has('phone sign-in') && asksBySms(described.mfa) ? (['sms'] as const) : []
  return { ...forGood, needs: new Set([...shape.needs, ...sms]), create: { ...found, ...forGood.create } }
}

function verifyingLike(shape: Shape, { pool }: Described): Shape {
  const { AutoVerifiedAttributes = [] } = pool
  return { ...shape, asked: shape, create: { ...shape.create, AutoVerifiedAttributes } }
}

/** With what no update changes: users of a pool that signs in by address or number come by it, and have what it requires of each. */
export function adaptedForGood(shape: Shape, { pool }: Described): Shape {
  const { UsernameAttributes, AutoVerifiedAttributes, Schema = [] } = shape.create
  const name = UsernameAttributes ? undefined : nameOfUsers({ ...pool, AutoVerifiedAttributes })
  const known = requiredNames(Schema)
  const required = requiredNames(pool.SchemaAttributes).filter((one) => !known.includes(one))
  const more = required.map((Name) => ({ Name, Required: true }))
  return {
    ...shape,
    ...(name && { asked: shape.asked ?? shape }),
    traits: new Set([...shape.traits, ...(name ? [signInBy[name]] : [])]),
    create: {
      ...shape.create,
      ...(name && { UsernameAttributes: [name] }),
      ...(more.length > 0 && { Schema: [...Schema, ...more] }),
    },
  }
}

const signInBy = { email: 'e-mail sign-in', phone_number: 'phone sign-in' } as const
