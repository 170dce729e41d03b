// The lock after failures: when it begins, how it grows, what ends it (AUTH-031 to AUTH-033).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { failed, isLocked, newLock, succeeded } from './lock'

const fail = (times: number, at = 0) => {
  const lock = newLock()
  for (let n = 0; n < times; n++) failed(lock, at)
  return lock
}

test('four failures do not lock, the fifth locks for a second', () => {
  assert.equal(isLocked(fail(4), 0), false)
  assert.equal(isLocked(fail(5), 999), true)
  assert.equal(isLocked(fail(5), 1000), false)
})

test('each further failure doubles the time, up to 15 minutes', () => {
  assert.equal(fail(6).lockedUntil, 2000)
  assert.equal(fail(9).lockedUntil, 16_000)
  assert.equal(fail(40).lockedUntil, 900_000)
})

test('a success or 15 quiet minutes forget the failures', () => {
  const signedIn = fail(7)
  succeeded(signedIn)
  assert.equal(signedIn.failures, 0)
  const quiet = fail(7)
  failed(quiet, 900_000)
  assert.equal(quiet.failures, 1)
})
