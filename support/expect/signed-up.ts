// Expects the answer of a sign-up, to the member: unconfirmed, a sub, and delivery details only if a code was sent.
import { assert } from 'chai'
import type { Actor } from '../actors/actor'
import type { MfaWorld } from '../world'
import { answerOf } from './answer-of'
import { type Delivery, detailsOf } from './delivery'

export const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export function expectSignedUp(world: MfaWorld, actor: Actor, delivery?: Delivery, destination = ''): void {
  const { UserSub, ...answer } = answerOf(world, actor)
  const sent = delivery && { CodeDeliveryDetails: detailsOf(world, delivery, destination) }
  assert.deepEqual(answer, { UserConfirmed: false, ...sent })
  assert.match(String(UserSub), uuid, 'UserSub')
}
