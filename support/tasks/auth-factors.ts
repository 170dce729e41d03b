// Asking for the factors that a user can prove, as the user or as an administrator.
import type { Actor } from '../actors/actor'
import { addressed, asItIs, type Draft, type Edit } from '../wire/draft'
import type { MfaWorld } from '../world'
import { send } from './send'

const operation = { 'user API': 'GetUserAuthFactors', 'admin API': 'AdminGetUserAuthFactors' } as const

export async function askForFactors(world: MfaWorld, actor: Actor, edit: Edit = asItIs): Promise<void> {
  const members = {
    AccessToken: ({ door }: Draft) => (door === 'user API' ? actor.tokens?.AccessToken : undefined),
    UserPoolId: addressed.UserPoolId,
    Username: ({ door }: Draft) => (door === 'admin API' ? actor.username : undefined),
  }
  await send(world, actor, { operation, members }, edit)
}
