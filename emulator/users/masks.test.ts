// Masks of addresses as answers show them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { maskEmail, maskPhone } from './masks'

test('an e-mail shows one character of each side (SIGNUP-005)', () => {
  assert.equal(maskEmail('test@test.com'), 't***@t***')
  assert.equal(maskEmail('j@gmail.com'), 'j***@g***')
})

test('a phone number shows its length and last four digits (SIGNUP-006)', () => {
  assert.equal(maskPhone('+12025551234'), '+*******1234')
  assert.equal(maskPhone('+819012345678'), '+********5678')
})
