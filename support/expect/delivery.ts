// Expects that an answer tells where a code went, masked, and by which medium (SIGNUP-005, SIGNUP-006, SIGNUP-056).
import { assert } from 'chai'
import type { Actor } from '../actors/actor'
import { filled } from '../words/places'
import type { MfaWorld } from '../world'
import { answerOf } from './answer-of'

export type Delivery = 'an e-mail' | 'an SMS'

const details = {
  'an e-mail': { DeliveryMedium: 'EMAIL', AttributeName: 'email' },
  'an SMS': { DeliveryMedium: 'SMS', AttributeName: 'phone_number' },
} as const

export const detailsOf = (world: MfaWorld, delivery: Delivery, destination: string) => ({
  Destination: filled(world, destination),
  ...details[delivery],
})

/** The details and nothing else (SIGNUP-029, SIGNUP-033). */
export function expectDelivery(world: MfaWorld, actor: Actor, delivery: Delivery, destination: string): void {
  assert.deepEqual(answerOf(world, actor), { CodeDeliveryDetails: detailsOf(world, delivery, destination) })
}

/** A delivery that looks like any other, whether or not it was (SIGNUP-031, AUTH-076). */
export function expectSomeDelivery(world: MfaWorld, actor: Actor): void {
  const answer = answerOf(world, actor)
  assert.sameMembers(Object.keys(answer), ['CodeDeliveryDetails'], 'members of the answer')
  const sent = answer.CodeDeliveryDetails as Record<string, string>
  assert.sameMembers(Object.keys(sent), ['Destination', 'DeliveryMedium', 'AttributeName'], 'members of the details')
  const known = Object.values(details).find(({ DeliveryMedium }) => DeliveryMedium === sent.DeliveryMedium)
  assert.equal(sent.AttributeName, known?.AttributeName, 'AttributeName')
  const form = sent.DeliveryMedium === 'EMAIL' ? /^.\*\*\*@.\*\*\*$/ : /^\+\*+\d{4}$/
  assert.match(String(sent.Destination), form, 'Destination')
}
