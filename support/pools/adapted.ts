// The shape of a scenario as a given pool has it: what the scenario did not ask for, and its users have to know.
import type { Described } from './fit'
import type { Shape } from './shapes'
import { namesByEmail, requiredNames } from './suffices/users'

/** Users of a pool that signs in by e-mail come by their address, and have what it requires of each. */
export function adapted(shape: Shape, { pool }: Described): Shape {
  const { UsernameAttributes, Schema = [] } = shape.create
  const byEmail = UsernameAttributes === undefined && namesByEmail(pool.UsernameAttributes)
  const tracks = shape.create.DeviceConfiguration === undefined && pool.DeviceConfiguration
  const { AdminCreateUserConfig = pool.AdminCreateUserConfig } = shape.create
  const known = requiredNames(Schema)
  const required = requiredNames(pool.SchemaAttributes).filter((name) => !known.includes(name))
  return {
    ...shape,
    traits: new Set([...shape.traits, ...(byEmail ? ['e-mail sign-in'] : [])]),
    create: {
      ...shape.create,
      ...(byEmail && { UsernameAttributes: ['email'] }),
      ...(AdminCreateUserConfig && { AdminCreateUserConfig }),
      ...(tracks && { DeviceConfiguration: tracks }),
      ...(required.length > 0 && {
        Schema: [...Schema, ...required.map((Name) => ({ Name, Required: true }))],
      }),
    },
  }
}
