// Confirming somebody who has signed up, where the scenario is about what comes after.
import type { Actor } from '../actors/actor'
import { asItIs } from '../wire/draft'
import { rightCode } from '../words/codes'
import type { MfaWorld } from '../world'
import { whyUnread } from './codes'
import { confirmSignUp, mediumOfSignUp } from './users'

/** By the code that was sent; where nobody can read it, by an administrator, and the report says so. */
export async function becomeConfirmed(world: MfaWorld, actor: Actor): Promise<void> {
  const medium = mediumOfSignUp(actor)
  const unread = whyUnread(world, medium)
  if (!unread || !world.run.target.can.has('admin-api')) return confirmSignUp(world, actor, rightCode, asItIs)
  world.log(`${unread}: an administrator confirms ${actor.name}, and vouches for the address`)
  const who = { UserPoolId: actor.pool.id, Username: actor.username }
  await world.act('AdminConfirmSignUp', who)
  // SIGNUP-024: the code would have proved it.
  const Name = medium === 'phone' ? 'phone_number_verified' : 'email_verified'
  await world.act('AdminUpdateUserAttributes', { ...who, UserAttributes: [{ Name, Value: 'true' }] })
}
