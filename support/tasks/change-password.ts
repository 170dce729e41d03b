// Changing a known password, with the access token and the password in force.
import type { Actor } from '../actors/actor'
import { asItIs, type Edit } from '../wire/draft'
import { succeeded } from '../wire/succeeded'
import type { MfaWorld } from '../world'
import { send } from './send'
import { nextPassword } from './users'

export async function changePassword(world: MfaWorld, actor: Actor, edit: Edit = asItIs) {
  const members = {
    AccessToken: actor.tokens?.AccessToken,
    PreviousPassword: actor.password,
    ProposedPassword: nextPassword(world, actor),
  }
  const outcome = await send(world, actor, { operation: 'ChangePassword', members }, edit)
  if (outcome.response) actor.takeNewPassword()
  return outcome
}

export async function changePasswordTimes(world: MfaWorld, actor: Actor, times: number): Promise<void> {
  for (let changed = 0; changed < times; changed += 1) succeeded(await changePassword(world, actor))
}
