// What an administrator changes of a user or a pool in the middle of a scenario, which must succeed.
import type { Actor } from '../actors/actor'
import { asItIs } from '../wire/draft'
import type { UserWish } from '../words/users'
import type { MfaWorld } from '../world'
import { signUp } from './users'

const of = (actor: Actor) => ({ UserPoolId: actor.pool.id, Username: actor.username })

export async function givePhone(world: MfaWorld, actor: Actor): Promise<void> {
  actor.hasPhone = true
  await world.act('AdminUpdateUserAttributes', {
    ...of(actor),
    UserAttributes: [{ Name: 'phone_number', Value: actor.phone }],
  })
}

/** A user who signed up, confirmed without a code: so that a user without an address can be had. */
export async function haveSignedUp(world: MfaWorld, actor: Actor, wish: UserWish): Promise<void> {
  await signUp(world, actor, asItIs, { ...wish, verified: undefined })
  world.nothingUnexamined()
  await world.act('AdminConfirmSignUp', of(actor))
}
