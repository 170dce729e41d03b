// Confirming somebody who has signed up, where the scenario is about what comes after.
import type { Actor } from '../actors/actor'
import { type Address, provenAtSignUp, verifiesOtherwise } from '../actors/presumed'
import { asItIs } from '../wire/draft'
import { rightCode } from '../words/codes'
import type { MfaWorld } from '../world'
import { whyUnread } from './codes'
import { confirmSignUp, mediumOfSignUp } from './users'

/** By the code that was sent; where nobody can read it, or none was, by an administrator, and the report says so. */
export async function becomeConfirmed(world: MfaWorld, actor: Actor): Promise<void> {
  const unread = whyUnconfirmed(world, actor)
  if (!unread || !world.run.target.can.has('admin-api')) {
    await confirmSignUp(world, actor, rightCode, asItIs)
    return vouch(world, actor, unproven(actor))
  }
  world.log(`${unread}: an administrator confirms ${actor.name}`)
  await world.act('AdminConfirmSignUp', of(actor))
  await vouch(world, actor, [provenAtSignUp(actor), ...unproven(actor)])
}

const whyUnconfirmed = (world: MfaWorld, actor: Actor) =>
  provenAtSignUp(actor) || !verifiesOtherwise(actor)
    ? whyUnread(world, mediumOfSignUp(actor))
    : 'the pool sends no code at sign-up'

const of = ({ pool, username }: Actor) => ({ UserPoolId: pool.id, Username: username })

/** The code would have gone to the address in a pool that verifies as the scenario asks. */
const unproven = (actor: Actor): Address[] =>
  verifiesOtherwise(actor) && actor.hasEmail && provenAtSignUp(actor) !== 'email' ? ['email'] : []

/** SIGNUP-024: the code would have proved it; AdminConfirmSignUp proves nothing. */
async function vouch(world: MfaWorld, actor: Actor, addresses: readonly (Address | undefined)[]): Promise<void> {
  const names = addresses.filter((name) => name !== undefined)
  if (names.length === 0) return
  world.log(`an administrator vouches for ${names.join(' and ')} of ${actor.name}`)
  const UserAttributes = names.map((name) => ({ Name: `${name}_verified`, Value: 'true' }))
  await world.act('AdminUpdateUserAttributes', { ...of(actor), UserAttributes })
}
