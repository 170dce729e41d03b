// Where a new user lives and by what name they come: a pool that signs in by e-mail or phone has no other user name.
import type { Actor } from '../actors/actor'
import { isFirstUse, presumeOwnNumber } from '../actors/numbers'
import { presumeNoPhone } from '../actors/presumed'
import type { Pool } from '../pools/pool'
import { NotApplicable } from '../wire/failures'
import type { UserWish } from '../words/users'
import type { MfaWorld } from '../world'
import { whyUnread } from './codes'

/** The journal tells our users by name or address. */
const nobodys =
  'the scenario has somebody without an e-mail address, and by a phone number alone a user of the run could not be told from others after a kill'

export async function settle(world: MfaWorld, actor: Actor, pool: Pool, wish: UserWish): Promise<void> {
  const { traits, needs, asked = pool.shape } = pool.shape
  const byPhone = traits.has('phone sign-in')
  actor.home = pool
  actor.hasPhone = wish.phone || byPhone
  actor.hasUnaskedPhone = byPhone && !wish.phone && !asked.traits.has('phone sign-in')
  actor.hasEmail = wish.email
  if (needs.has('sms')) presumeNoPhone(actor, 'has somebody without one where SMS are sent')
  if (traits.has('e-mail sign-in')) actor.login = actor.email
  else if (byPhone) actor.login = actor.phone
  if (byPhone && !wish.email && pool.shape.asked) throw new NotApplicable(nobodys)
  if (byPhone) presumeOwnNumber(world, actor, world.run.target.addresses?.phones)
  if (actor.hasPhone) await passOver(world, actor)
}

/** Numbers that the settings name serve one scenario after the other: what came for the last user is not for this one. */
async function passOver(world: MfaWorld, actor: Actor): Promise<void> {
  const { addresses, codes } = world.run.target
  const isNew = !addresses?.phones.includes(actor.phone) || isFirstUse(actor.phone)
  if (isNew || actor.messages.SMS > 0 || whyUnread(world, 'phone')) return
  const { length } = await codes.sentTo({ poolId: actor.pool.knownId, address: actor.phone, atLeast: 0 })
  actor.messages.SMS = length
  actor.oldMessages.SMS = length
}
