// What scenarios presume of users: said in one sentence where a given pool has them otherwise, and never where it is as asked.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { adapted } from '../pools/adapted'
import { Pool } from '../pools/pool'
import { shapeOf } from '../pools/shapes'
import { describedBy } from '../pools/told-pool'
import type { Target } from '../targets/target'
import { NotApplicable } from '../wire/failures'
import { Actor } from './actor'
import { newIdentity } from './identity'
import { isFirstUse, presumeOwnNumber } from './numbers'
import * as presumed from './presumed'

/** Of a pool that has one shape, in a scenario that asks for another. */
function actorIn(has: string, asks: string, more: Partial<Actor> = {}, phones: string[] = []): Actor {
  const actor = new Actor('Alice', newIdentity('Alice', 'test', { email: '{user}@example.com', phones }))
  const shape = adapted(shapeOf(asks), describedBy(shapeOf(has)))
  return Object.assign(actor, { home: new Pool('id', shape, false, {}, {} as Target, 0), ...more })
}

const says = (words: RegExp) => (error: unknown) => error instanceof NotApplicable && words.test(error.message)

const signedUp = { hasSignedUp: true, hasPhone: true }
const byPhone = 'optional TOTP, phone sign-in and phone verification'

test('the code of a sign-up goes to the phone before the e-mail, and to what the user has', () => {
  const both = adapted(shapeOf('optional TOTP'), describedBy(shapeOf(byPhone)))
  assert.deepEqual(both.create.AutoVerifiedAttributes, ['phone_number'])
  assert.equal(presumed.provenAtSignUp(actorIn(byPhone, 'optional TOTP', signedUp)), 'phone_number')
  assert.equal(presumed.provenAtSignUp(actorIn('optional TOTP and phone verification', 'optional TOTP')), undefined)
  assert.equal(presumed.provenAtSignUp(actorIn('optional TOTP', 'optional TOTP', signedUp)), 'email')
})

test('who presumes a code where none is sent is told so', () => {
  const none = 'optional TOTP and no verification'
  assert.throws(() => presumed.presumeCode(actorIn(none, 'optional TOTP')), says(/^the pool sends no code at sign-up/))
  presumed.presumeCode(actorIn(none, none))
  presumed.presumeCode(actorIn(byPhone, 'optional TOTP', signedUp))
})

test('an e-mail address is not proven by an SMS', () => {
  const actor = actorIn(byPhone, 'optional TOTP', signedUp)
  assert.throws(() => presumed.presumeHeld(actor, 'email_verified'), says(/proves phone_number .* expects email$/))
  assert.throws(() => presumed.presumeSent(actor, 'SignUp', 'an e-mail'), says(/expects email$/))
  presumed.presumeSent(actor, 'SignUp', 'an SMS')
  presumed.presumeSent(actor, 'ForgotPassword', 'an e-mail')
  presumed.presumeHeld(actorIn(byPhone, 'optional TOTP'), 'email_verified')
  presumed.presumeHeld(actorIn(byPhone, byPhone, signedUp), 'email_verified')
})

test('nobody proves an address that the pool does not verify', () => {
  const actor = actorIn(byPhone, 'optional TOTP')
  assert.throws(() => presumed.presumeVerified(actor, 'email'), says(/does not verify email/))
  presumed.presumeVerified(actor, 'given_name')
  presumed.presumeVerified(actorIn('optional TOTP', 'optional TOTP'), 'email')
})

test('a phone number that is a user name belongs to one user of a scenario', () => {
  const phones = ['+12025550101', '+12025550102']
  const [alice, bob, carol] = [1, 2, 3].map(() => actorIn(byPhone, 'optional TOTP', {}, phones)) as [
    Actor,
    Actor,
    Actor,
  ]
  const scenario = {}
  for (const actor of [alice, bob, alice]) presumeOwnNumber(scenario, actor, phones)
  assert.notEqual(alice.phone, bob.phone)
  assert.throws(
    () => presumeOwnNumber(scenario, carol, phones),
    says(/COGNITO_PHONE_NUMBERS has too few numbers \(2\)/),
  )
  presumeOwnNumber({}, carol, phones)
  presumeOwnNumber(scenario, actorIn(byPhone, byPhone, {}, phones), phones)
})

test('the code that resets a password comes by e-mail where phones recover nobody, or nobody was given one unasked', () => {
  const [phone, asks] = ['optional TOTP and phone sign-in', 'optional TOTP and recovery open to e-mail']
  const unasked = { hasPhone: true, hasUnaskedPhone: true, resetCodeBy: 'phone' } as const
  const actor = actorIn(phone, asks, unasked)
  assert.throws(() => presumed.presumeSent(actor, 'ForgotPassword', 'an e-mail'), says(/by e-mail$/))
  assert.throws(() => presumed.presumeCount(actor, 1, 'e-mail'), says(/by e-mail$/))
  presumed.presumeCount(actor, 0, 'e-mail')
  presumed.presumeCount(actor, 1, 'phone')
  for (const other of [
    actorIn('optional TOTP, phone sign-in and recovery by e-mail', asks, unasked),
    actorIn('optional TOTP', asks),
  ])
    presumed.presumeSent(other, 'ForgotPassword', 'an e-mail')
})

test('a number that comes round again is known to have been used', () => {
  assert.deepEqual(['+12025550103', '+12025550104', '+12025550103'].map(isFirstUse), [true, true, false])
})
