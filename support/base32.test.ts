// Base32 against the test vectors of RFC 4648, and what is no whole number of bytes.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bytesOf } from './base32'

const textOf = (secret: string) => Buffer.from(bytesOf(secret)).toString()

test('the vectors of RFC 4648, in either case, with and without padding', () => {
  for (const [text, secret] of [
    ['f', 'MY======'],
    ['fo', 'MZXQ===='],
    ['foob', 'MZXW6YQ'],
    ['foobar', 'mzxw6ytboi'],
  ] as const)
    assert.equal(textOf(secret), text)
})

test('bits that fill no byte are dropped, whatever they are', () => {
  assert.equal(Buffer.from(bytesOf('asdfasdfasdf')).toString('hex'), '04865048650486')
})

test('what is no Base32 is refused without being shown', () => {
  assert.throws(() => bytesOf('no secret!'), { message: 'the secret of the app is no Base32' })
})
