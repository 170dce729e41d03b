// The shape of a scenario as a given pool has it: what the scenario did not ask for, and its users have to know.
import type { Described } from './fit'
import type { Shape } from './shapes'
import { namesByEmail, requiredNames } from './suffices/users'

/** With all that the pool has: it was left as it is. */
export function adapted(shape: Shape, described: Described): Shape {
  const forGood = adaptedForGood(shape, described)
  const { DeviceConfiguration, AdminCreateUserConfig } = described.pool
  const found = {
    ...(DeviceConfiguration && { DeviceConfiguration }),
    ...(AdminCreateUserConfig && { AdminCreateUserConfig }),
  }
  return { ...forGood, create: { ...found, ...forGood.create } }
}

/** With what no update changes: users of a pool that signs in by e-mail come by their address, and have what it requires of each. */
export function adaptedForGood(shape: Shape, { pool }: Described): Shape {
  const { UsernameAttributes, Schema = [] } = shape.create
  const byEmail = UsernameAttributes === undefined && namesByEmail(pool.UsernameAttributes)
  const known = requiredNames(Schema)
  const required = requiredNames(pool.SchemaAttributes).filter((name) => !known.includes(name))
  const more = required.map((Name) => ({ Name, Required: true }))
  return {
    ...shape,
    traits: new Set([...shape.traits, ...(byEmail ? ['e-mail sign-in'] : [])]),
    create: {
      ...shape.create,
      ...(byEmail && { UsernameAttributes: ['email'] as const }),
      ...(more.length > 0 && { Schema: [...Schema, ...more] }),
    },
  }
}
