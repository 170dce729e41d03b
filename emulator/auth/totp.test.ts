// The one-time passwords of the pool: RFC 6238's vectors, the window, each code once.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SoftwareToken } from '../pool/pool'
import { codeOf, secretCode, stepAt, takeCode } from './totp'

const rfcKey = Buffer.from('12345678901234567890')
/** RFC 6238 appendix B, SHA-1, the last six of eight digits. */
const vectors: [seconds: number, code: string][] = [
  [59, '287082'],
  [1111111109, '081804'],
  [1111111111, '050471'],
  [1234567890, '005924'],
  [2000000000, '279037'],
  [20000000000, '353130'],
]
for (const [seconds, code] of vectors)
  test(`RFC 6238 at ${seconds} s is ${code}`, () => assert.equal(codeOf(rfcKey, stepAt(seconds * 1000)), code))

const now = 1_700_000_010_000
const step = stepAt(now)
const fresh = (): SoftwareToken => ({ key: rfcKey, pending: undefined, deviceName: undefined, lastStep: 0 })

for (const offset of [-1, 0, 1])
  test(`a code of step ${offset} is accepted`, () =>
    assert.equal(takeCode(fresh(), rfcKey, codeOf(rfcKey, step + offset), now), 'accepted'))

for (const offset of [-2, 2])
  test(`a code of step ${offset} is wrong`, () =>
    assert.equal(takeCode(fresh(), rfcKey, codeOf(rfcKey, step + offset), now), 'wrong'))

test('a code is accepted once, and the steps before it are used up with it', () => {
  const token = fresh()
  assert.equal(takeCode(token, rfcKey, codeOf(rfcKey, step), now), 'accepted')
  assert.equal(takeCode(token, rfcKey, codeOf(rfcKey, step), now), 'used')
  assert.equal(takeCode(token, rfcKey, codeOf(rfcKey, step - 1), now), 'used')
  assert.equal(takeCode(token, rfcKey, codeOf(rfcKey, step + 1), now), 'accepted')
})

test('a secret of 32 bytes is shown as 52 base32 characters', () => {
  assert.match(secretCode(Buffer.alloc(32, 7)), /^[A-Z2-7]{52}$/)
  assert.equal(secretCode(Buffer.from('Hello!\xde\xad\xbe\xef', 'latin1')), 'JBSWY3DPEHPK3PXP')
})
