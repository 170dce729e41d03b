// Tests of the redaction: equal secrets get equal names, also in texts and JSON in strings, and none gets through.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Redactor } from './redaction'

const jwt = 'eyJraWQiOiJhYmNkZWYifQ.eyJzdWIiOiIxMjM0NTY3ODkwIn0.c2lnbmF0dXJlLXNpZ25hdHVyZQ'

test('a secret under a known key becomes a name, and equal ones the same name', () => {
  const redactor = new Redactor()
  const exchange = { request: { Session: 'S1-abcdef' }, response: { Session: 'S2-abcdef', again: 'S1-abcdef' } }
  assert.deepEqual(redactor.redact(exchange), {
    request: { Session: '<session:1>' },
    response: { Session: '<session:2>', again: '<session:1>' },
  })
})

test('a secret is hidden inside other texts', () => {
  const redactor = new Redactor()
  redactor.know('client', '7abc1defgh2ijkl3mnop4qrstu')
  assert.equal(redactor.text('Client 7abc1defgh2ijkl3mnop4qrstu is configured'), 'Client <client:1> is configured')
})

test('a secret that is only learned later in the same value is hidden before it too', () => {
  const redacted = new Redactor().redact({ note: 'was hunter22!', Password: 'hunter22!' })
  assert.deepEqual(redacted, { note: 'was <password:1>', Password: '<password:1>' })
})

test('keys inside JSON in a string count', () => {
  const redacted = new Redactor().redact({ userAttributes: JSON.stringify({ email: 'a@example.com' }) })
  assert.deepEqual(redacted, { userAttributes: '{"email":"<e-mail:1>"}' })
})

test('attributes are named by their Name', () => {
  const redacted = new Redactor().redact([{ Name: 'phone_number', Value: '+12065550100' }])
  assert.deepEqual(redacted, [{ Name: 'phone_number', Value: '<phone:1>' }])
})

test('a code sent under a misspelt key is hidden', () => {
  assert.deepEqual(new Redactor().redact({ SOFTWARE_TOKEN_MFA: '123456' }), { SOFTWARE_TOKEN_MFA: '<secret:1>' })
})

test('short secrets are hidden under their key', () => {
  assert.deepEqual(new Redactor().redact({ PASSWORD: 'abc' }), { PASSWORD: '<password:1>' })
})

test('tokens and long opaque strings nobody made known are hidden by their form', () => {
  const text = new Redactor().text(`got ${jwt} and ${'aB3'.repeat(30)}`)
  assert.equal(text, 'got <token:1> and <opaque:1>')
})

test('words of the API stay readable', () => {
  const harmless = {
    TokenType: 'Bearer',
    ChallengeName: 'SOFTWARE_TOKEN_MFA',
    TokenValidityUnits: { AccessToken: 'minutes' },
    CODE_DELIVERY_DESTINATION: '+*******1234',
    requiredAttributes: '["userAttributes.given_name"]',
  }
  assert.deepEqual(new Redactor().redact(harmless), harmless)
})

test('redacting twice changes nothing', () => {
  const redactor = new Redactor()
  const once = redactor.redact({ Session: 'S1-abcdef', USERNAME: 'alice-1' })
  assert.deepEqual(redactor.redact(once), once)
})

test('a value that only tries a limit is told by its length', () => {
  const tooLong = { FriendlyDeviceName: 'x'.repeat(131_073) }
  assert.deepEqual(new Redactor().redact(tooLong), { FriendlyDeviceName: '<131073 characters>' })
})

test('a code sent as a number is hidden, a setting is not', () => {
  const sent = { SMS_MFA_CODE: 123456, TemporaryPasswordValidityDays: 7 }
  assert.deepEqual(new Redactor().redact(sent), { SMS_MFA_CODE: '<code:1>', TemporaryPasswordValidityDays: 7 })
})
