// Sessions of users that a pool tracks: setting the tracking, listing, and ending one of those that were listed.
import type { SessionDescriptionType } from '@aws-sdk/client-cognito-identity-provider'
import type { Actor } from '../actors/actor'
import { addressed, asItIs, type Draft, type Edit } from '../wire/draft'
import { administrator } from '../wire/outcome'
import type { MfaWorld } from '../world'
import { send } from './send'

export type WhichSession = 'oldest' | 'newest'

const configuration = (world: MfaWorld, tracking: string, most: number) => ({
  UserPoolId: world.pool.id,
  UserSessionTracking: tracking,
  TokenSession: { MaxPerUser: most },
})

export async function track(world: MfaWorld, most: number): Promise<void> {
  world.pool.mustBeOwn('the session configuration')
  await world.act('SetUserPoolSessionConfiguration', configuration(world, 'ENABLED', most))
}

export const setTracking = (world: MfaWorld, tracking: string, most: number) =>
  world.call(administrator, 'SetUserPoolSessionConfiguration', configuration(world, tracking, most))

export async function setTrackingWithout(world: MfaWorld, name: string): Promise<void> {
  const { TokenSession, ...whole } = configuration(world, 'ENABLED', 20)
  const nested = name in TokenSession ? {} : TokenSession
  const members = Object.entries({ ...whole, TokenSession: nested }).filter(([member]) => member !== name)
  await world.call(administrator, 'SetUserPoolSessionConfiguration', Object.fromEntries(members))
}

export const askTracking = (world: MfaWorld) =>
  world.call(administrator, 'GetUserPoolSessionConfiguration', { UserPoolId: world.pool.id })

const clientOf = ({ pool, client }: Actor) => ({ UserPoolId: pool.id, ClientId: client.id })

export const askTakingUp = (world: MfaWorld, actor: Actor) =>
  world.call(administrator, 'GetUserPoolClientSessionConfiguration', clientOf(actor))

export const setTakingUp = (world: MfaWorld, actor: Actor, MaxValidityMinutes: number) =>
  world.call(administrator, 'SetUserPoolClientSessionConfiguration', {
    ...clientOf(actor),
    SSOSession: { MaxValidityMinutes },
  })

const list = { 'user API': 'ListUserSessions', 'admin API': 'AdminListUserSessions' } as const
const revoke = { 'user API': 'RevokeUserSession', 'admin API': 'AdminRevokeUserSession' } as const

/** A user shows an access token, an administrator names the user. */
const whose = (actor: Actor) => ({
  AccessToken: ({ door }: Draft) => (door === 'user API' ? actor.tokens?.AccessToken : undefined),
  UserPoolId: addressed.UserPoolId,
  Username: ({ door }: Draft) => (door === 'admin API' ? actor.username : undefined),
})

export async function listSessions(world: MfaWorld, actor: Actor, edit: Edit = asItIs): Promise<void> {
  const { response } = await send(world, actor, { operation: list, members: whose(actor) }, edit)
  const { Sessions } = (response ?? {}) as { Sessions?: SessionDescriptionType[] }
  if (Sessions) actor.userSessions = byBeginning(Sessions)
}

/** No source tells the order of the list. */
const byBeginning = (sessions: readonly SessionDescriptionType[]) =>
  [...sessions].sort((a, b) => Number(a.CreateDate) - Number(b.CreateDate))

export function listedSession({ name, userSessions }: Actor, which: WhichSession): SessionDescriptionType {
  const session = userSessions.at(which === 'oldest' ? 0 : -1)
  if (!session) throw new Error(`${name} was shown no session`)
  return session
}

export async function revokeSession(world: MfaWorld, actor: Actor, which: WhichSession, edit: Edit = asItIs) {
  const members = { ...whose(actor), SessionId: listedSession(actor, which).SessionId }
  await send(world, actor, { operation: revoke, members }, edit)
}
