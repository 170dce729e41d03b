// What a user does with tokens: trades a refresh token, revokes it, signs out everywhere, reads the own profile.
import type { Actor } from '../actors/actor'
import { addressed, asItIs, type Draft, type Edit } from '../wire/draft'
import type { MfaWorld } from '../world'
import { send } from './send'

/** These two take the client secret in clear, where others take SECRET_HASH (AUTH-043, TOK-025). */
const ofClient = { ClientId: addressed.ClientId, ClientSecret: ({ client }: Draft) => client.secret }

export async function tradeRefreshToken(world: MfaWorld, actor: Actor, edit: Edit = asItIs): Promise<void> {
  const { RefreshToken, NewDeviceMetadata } = actor.tokens ?? {}
  const members = { ...ofClient, RefreshToken, DeviceKey: NewDeviceMetadata?.DeviceKey }
  await send(world, actor, { operation: 'GetTokensFromRefreshToken', members }, edit)
}

export async function revoke(world: MfaWorld, actor: Actor, edit: Edit = asItIs): Promise<void> {
  const members = { ...ofClient, Token: actor.tokens?.RefreshToken }
  await send(world, actor, { operation: 'RevokeToken', members }, edit)
}

const signOut = { 'user API': 'GlobalSignOut', 'admin API': 'AdminUserGlobalSignOut' } as const

export async function signOutEverywhere(world: MfaWorld, actor: Actor, edit: Edit = asItIs): Promise<void> {
  const members = {
    AccessToken: ({ door }: Draft) => (door === 'user API' ? actor.tokens?.AccessToken : undefined),
    UserPoolId: addressed.UserPoolId,
    Username: ({ door }: Draft) => (door === 'admin API' ? actor.username : undefined),
  }
  await send(world, actor, { operation: signOut, members }, edit)
}

export async function readProfile(world: MfaWorld, actor: Actor, edit: Edit = asItIs): Promise<void> {
  await send(world, actor, { operation: 'GetUser', members: { AccessToken: actor.tokens?.AccessToken } }, edit)
}
