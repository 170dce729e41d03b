// Gives an actor a client of their own, with the traits that a sentence names; the pool's two stay as they are.
import type { Actor } from '../actors/actor'
import { type ClientKind, ordinaryClient } from '../pools/app-client'
import { makeClient } from '../pools/pool-maker'
import type { MfaWorld } from '../world'

export async function useClientWith(world: MfaWorld, actor: Actor, kind: ClientKind, trait: object): Promise<void> {
  const { id, shape } = world.pool
  const client = await makeClient(world.act, id, { ...ordinaryClient(kind, shape.create.UserPoolTier), ...trait })
  world.redactor.know('client', client.id)
  world.redactor.know('secret', client.secret)
  actor.ownClient = client
}
