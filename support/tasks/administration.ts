// What an administrator does to a user: disabling, enabling, deleting, which may be refused, and setting an attribute.
import type { Actor } from '../actors/actor'
import { administrator } from '../wire/outcome'
import type { MfaWorld } from '../world'

export type Treatment = 'disables' | 'enables' | 'deletes'

const operations = { disables: 'AdminDisableUser', enables: 'AdminEnableUser', deletes: 'AdminDeleteUser' } as const

export const treatments = Object.keys(operations) as Treatment[]

export async function treat(world: MfaWorld, actor: Actor, treatment: Treatment): Promise<void> {
  const user = { UserPoolId: actor.pool.id, Username: actor.username }
  await world.call(administrator, operations[treatment], user)
}

export async function setAttribute(world: MfaWorld, actor: Actor, Name: string, Value: string): Promise<void> {
  const user = { UserPoolId: actor.pool.id, Username: actor.username }
  await world.act('AdminUpdateUserAttributes', { ...user, UserAttributes: [{ Name, Value }] })
}
