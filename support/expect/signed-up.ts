// Expects the answer of a sign-up, to the member: unconfirmed, a sub, and delivery details only if a code was sent.
import { assert } from 'chai'
import type { Actor } from '../actors/actor'
import type { MfaWorld } from '../world'
import { answerOf } from './answer-of'
import { type Delivery, detailsOf } from './delivery'

export const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** A trigger confirmed the user: nothing has to be proven, so nothing is sent. */
export function expectConfirmedSignUp(world: MfaWorld, actor: Actor): void {
  const { UserSub, Session: _, ...answer } = answerOf(world, actor)
  assert.deepEqual(answer, { UserConfirmed: true })
  assert.match(String(UserSub), uuid, 'UserSub')
}

export function expectSignedUp(world: MfaWorld, actor: Actor, delivery?: Delivery, destination = ''): void {
  const { UserSub, Session = 'none', ...answer } = answerOf(world, actor)
  const sent = delivery && { CodeDeliveryDetails: detailsOf(world, delivery, destination) }
  assert.deepEqual(answer, { UserConfirmed: false, ...sent })
  assert.isNotEmpty(Session, 'Session, which may be absent') // SIGNUP-008
  assert.match(String(UserSub), uuid, 'UserSub')
}
