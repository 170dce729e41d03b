// What an administrator does with the secrets of an actor's own client, and which of them the actor uses.
import { randomBytes } from 'node:crypto'
import type { Actor, AddedSecret } from '../actors/actor'
import type { AppClient } from '../pools/app-client'
import { administrator } from '../wire/outcome'
import type { MfaWorld } from '../world'

export type WhichSecret = 'first' | 'new'

/** The client of the scenario's own: those of a shared pool stay as they are. */
export function ownClient({ name, ownClient: client }: Actor): AppClient {
  if (!client) throw new Error(`${name} has no client of her own: say "uses a client with a secret of her own" first`)
  return client
}

const clientOf = (world: MfaWorld, actor: Actor) => ({ UserPoolId: world.pool.id, ClientId: ownClient(actor).id })

/** Made by the service, unless one is brought. */
export async function addSecret(world: MfaWorld, actor: Actor, ClientSecret?: string): Promise<void> {
  world.redactor.know('secret', ClientSecret)
  const input = { ...clientOf(world, actor), ClientSecret }
  const { response } = await world.call(administrator, 'AddUserPoolClientSecret', input)
  const { ClientSecretId: id = '', ClientSecretValue } = response?.ClientSecretDescriptor ?? {}
  const value = ClientSecretValue ?? ClientSecret
  if (response && value) actor.addedSecrets.push({ id, value })
}

export const chosenSecret = (length = 32) => randomBytes(length).toString('hex').slice(0, length)

export function newest({ name, addedSecrets }: Actor): AddedSecret {
  const secret = addedSecrets.at(-1)
  if (!secret) throw new Error(`no secret was added to the client of ${name}`)
  return secret
}

export function takeNewSecret(actor: Actor): void {
  actor.ownClient = { ...ownClient(actor), secret: newest(actor).value }
}

export const listSecrets = (world: MfaWorld, actor: Actor) =>
  world.call(administrator, 'ListUserPoolClientSecrets', clientOf(world, actor))

export async function deleteSecret(world: MfaWorld, actor: Actor, which: WhichSecret): Promise<void> {
  const ClientSecretId = which === 'new' ? newest(actor).id : await firstId(world, actor)
  await world.call(administrator, 'DeleteUserPoolClientSecret', { ...clientOf(world, actor), ClientSecretId })
}

/** The one that the client was made with: nobody was told its id. */
async function firstId(world: MfaWorld, actor: Actor): Promise<string> {
  const { ClientSecrets = [] } = await world.act('ListUserPoolClientSecrets', clientOf(world, actor))
  const added = actor.addedSecrets.map(({ id }) => id)
  return ClientSecrets.find(({ ClientSecretId = '' }) => !added.includes(ClientSecretId))?.ClientSecretId ?? ''
}
