// Tests of the authenticator's ledger: what it offers is accepted by the service's window, and never twice.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Authenticator, stepMs } from './authenticator'

const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ' // RFC 6238's key in base32
const margin = 1000
const start = 1_800_000_000_000
const stepAt = (time: number) => Math.floor(time / stepMs)

test('codes are those of RFC 6238', () => {
  assert.equal(new Authenticator(secret, margin).codeOf(stepAt(59_000)), '287082')
})

test('three codes come without waiting: the previous step, the present one, the next', () => {
  const app = new Authenticator(secret, margin)
  const steps = [0, 1, 2].map(() => {
    const offer = app.offer(start)
    assert.ok('step' in offer)
    app.spend(offer.step)
    return offer.step - stepAt(start)
  })
  assert.deepEqual(steps, [-1, 0, 1])
})

test('the fourth has to wait until its step may be used', () => {
  const app = new Authenticator(secret, margin)
  app.spend(stepAt(start) + 1)
  assert.deepEqual(app.offer(start), { waitMs: stepMs })
  assert.deepEqual(app.offer(start + stepMs), { step: stepAt(start) + 2 })
})

test('just before a step ends, the previous one is not offered', () => {
  const offer = new Authenticator(secret, margin).offer(start + stepMs - 500)
  assert.deepEqual(offer, { step: stepAt(start) })
})

test('whatever the times, an offer is accepted now and a margin later, and steps only rise', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 90_000 }), { minLength: 1, maxLength: 8 }), (pauses) => {
      const app = new Authenticator(secret, margin)
      let now = start
      let last = Number.NEGATIVE_INFINITY
      for (const pause of pauses) {
        now += pause
        const offer = app.offer(now)
        if ('waitMs' in offer) {
          now += offer.waitMs
          continue
        }
        assert.ok(offer.step > last)
        assert.ok(Math.abs(offer.step - stepAt(now)) <= 1)
        assert.ok(Math.abs(offer.step - stepAt(now + margin - 1)) <= 1)
        last = offer.step
        app.spend(last)
      }
    }),
  )
})

test('after the wait it asks for, a code is offered', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: stepMs - 1 }), (into) => {
      const app = new Authenticator(secret, margin)
      app.spend(stepAt(start + into) + 1)
      const offer = app.offer(start + into)
      assert.ok('waitMs' in offer && offer.waitMs > 0)
      assert.ok('step' in app.offer(start + into + offer.waitMs))
    }),
  )
})

test('a wrong code is six digits that no step near now has', () => {
  const app = new Authenticator(secret, margin)
  const wrong = app.wrongCode(start)
  assert.match(wrong, /^\d{6}$/)
  for (const steps of [-2, -1, 0, 1, 2]) assert.notEqual(wrong, app.codeFromNow(start, steps))
})
