// What an administrator does to make users and their passwords; each call may be refused.
import type { Actor } from '../actors/actor'
import { newIdentity } from '../actors/identity'
import { presumeRecovery } from '../actors/presumed'
import { asItIs, type Draft, type Edit, inputOf } from '../wire/draft'
import type { Operation } from '../wire/operation'
import { administrator } from '../wire/outcome'
import type { UserWish } from '../words/users'
import type { MfaWorld } from '../world'
import { creation, nextPassword } from './users'

/** Edited like a user's request, but the administrator speaks, and the answer is not the user's. */
async function administer<Name extends Operation>(
  world: MfaWorld,
  actor: Actor,
  operation: Name,
  members: Draft['members'],
  edit: Edit = asItIs,
) {
  const { client } = actor
  const draft: Draft = { actor, door: 'admin API', client, operation, members, keys: {}, keysIn: undefined }
  edit(draft, world)
  return world.call(administrator, operation, await inputOf(draft))
}

const named = (actor: Actor) => ({ UserPoolId: actor.pool.id, Username: actor.login })

export async function createUser(world: MfaWorld, actor: Actor, wish: UserWish, edit: Edit = asItIs): Promise<void> {
  const members = await creation(world, actor, world.pool, wish)
  const { response } = await administer(world, actor, 'AdminCreateUser', members, edit)
  actor.username = response?.User?.Username ?? actor.username
}

/** Sends the invitation; without media the service chooses (SIGNUP-043). */
export async function invite(world: MfaWorld, actor: Actor, wish: UserWish, media?: readonly string[]): Promise<void> {
  const { MessageAction: _, ...members } = await creation(world, actor, world.pool, wish)
  await administer(world, actor, 'AdminCreateUser', { ...members, DesiredDeliveryMediums: media })
}

/** Repeats the invitation, with another temporary password (SIGNUP-042). */
export async function inviteAgain(world: MfaWorld, actor: Actor, edit: Edit = asItIs): Promise<void> {
  const members = { TemporaryPassword: nextPassword(world, actor), MessageAction: 'RESEND' }
  const { response } = await administer(world, actor, 'AdminCreateUser', { ...named(actor), ...members }, edit)
  if (response) actor.takeNewPassword()
}

export const confirmForUser = (world: MfaWorld, actor: Actor) =>
  administer(world, actor, 'AdminConfirmSignUp', named(actor))

/** `Permanent` left out is its default (SIGNUP-046). */
export async function givePassword(world: MfaWorld, actor: Actor, Permanent?: boolean, password?: string) {
  actor.newPassword = password ?? nextPassword(world, actor)
  const members = { ...named(actor), Password: actor.newPassword, Permanent }
  const { response } = await administer(world, actor, 'AdminSetUserPassword', members)
  if (response) actor.takeNewPassword()
}

/** Where its code goes, the answer does not tell. */
export function resetForUser(world: MfaWorld, actor: Actor) {
  presumeRecovery(actor, 'expects the code of a reset by e-mail')
  return administer(world, actor, 'AdminResetUserPassword', named(actor))
}

/** The user keeps the name that was typed so far: what it is worth now is for the scenario to find out. */
export async function moveAddress(world: MfaWorld, actor: Actor): Promise<void> {
  actor.email = newIdentity(actor.name, world.run.id).email
  world.redactor.know('e-mail', actor.email)
  const UserAttributes = [
    { Name: 'email', Value: actor.email },
    { Name: 'email_verified', Value: 'true' },
  ]
  await world.act('AdminUpdateUserAttributes', { UserPoolId: actor.pool.id, Username: actor.username, UserAttributes })
}
