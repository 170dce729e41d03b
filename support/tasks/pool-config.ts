// What an administrator does to a pool and its app clients: creating, updating and reading them.
import type { Actor } from '../actors/actor'
import { type AppClient, type ClientKind, clientKinds, ordinaryClient } from '../pools/app-client'
import { Pool } from '../pools/pool'
import { makeClient, poolTags } from '../pools/pool-maker'
import { traits } from '../pools/shapes'
import { NotApplicable } from '../wire/failures'
import { administrator } from '../wire/outcome'
import type { MfaConfig } from '../words/mfa-config'
import type { PoolSettings } from '../words/pool-settings'
import type { MfaWorld } from '../world'

export async function setMfa(world: MfaWorld, config: MfaConfig): Promise<void> {
  world.pool.mustBeOwn('the MFA configuration')
  await world.call(administrator, 'SetUserPoolMfaConfig', { UserPoolId: world.pool.id, ...config })
}

/** A pool of the scenario's own, when the service makes it. */
export async function createPool(world: MfaWorld, settings: PoolSettings): Promise<void> {
  mustHave(world, settings)
  const request = { PoolName: `mfa-${world.run.id}`, UserPoolTags: poolTags(world.run.id), ...settings.members }
  const { response } = await world.call(administrator, 'CreateUserPool', request)
  if (response?.UserPool?.Id) world.adopt(await poolOf(world, response.UserPool.Id, settings))
}

/** A trait that the target cannot have: the scenario does not apply. */
function mustHave({ run: { target } }: MfaWorld, settings: PoolSettings): void {
  const needed = settings.traits.flatMap((name) => traits[name]?.needs ?? [])
  const missing = needed.find((capability) => !target.can.has(capability))
  if (missing) throw new NotApplicable(`${target.name} lacks "${missing}", which a pool with ${settings.text} needs`)
}

export async function updatePool(world: MfaWorld, settings: PoolSettings): Promise<void> {
  world.pool.mustBeOwn('the settings')
  await world.call(administrator, 'UpdateUserPool', { UserPoolId: world.pool.id, ...settings.members })
}

/** The app client becomes the actor's, when the service makes it. */
export async function createClient(world: MfaWorld, actor: Actor, config: object): Promise<void> {
  const request = { ClientName: 'client', ...config, UserPoolId: world.pool.id }
  const { response } = await world.call(administrator, 'CreateUserPoolClient', request)
  const { ClientId: id, ClientSecret: secret } = response?.UserPoolClient ?? {}
  if (!id) return
  world.redactor.know('client', id)
  world.redactor.know('secret', secret)
  actor.home ??= world.pool
  actor.ownClient = { id, secret }
}

export async function updateClient(world: MfaWorld, actor: Actor, config: object): Promise<void> {
  const { id: ClientId } = actor.ownClient ?? actor.client
  await world.call(administrator, 'UpdateUserPoolClient', { UserPoolId: world.pool.id, ClientId, ...config })
}

async function poolOf(world: MfaWorld, id: string, { text, traits, members }: PoolSettings): Promise<Pool> {
  const { act, target } = world.run
  const plan = members.UserPoolTier
  const clients = await Promise.all(clientKinds.map((kind) => makeClient(act, id, ordinaryClient(kind, plan))))
  const byKind = Object.fromEntries(clientKinds.map((kind, i) => [kind, clients[i]])) as Record<ClientKind, AppClient>
  const shape = { name: text, setting: '', traits: new Set(traits), needs: new Set<never>(), create: members, mfa: {} }
  return new Pool(id, shape, true, byKind, target, await target.clockOffset(id))
}
