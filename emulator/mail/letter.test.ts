// From whom a letter comes and in which words, by what the pool says of it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Message } from '../control/outbox'
import type { Pool } from '../pool/pool'
import { newTestPool, newTestServices } from '../testing'
import { letterOf } from './letter'

const message: Message = {
  at: '2026-11-20T12:00:00.000Z',
  medium: 'EMAIL',
  to: 'a@example.com',
  purpose: 'mfa',
  poolId: 'us-east-1_test',
  username: 'alice',
  code: '123456',
}

const poolWith = async (config: Parameters<typeof newTestPool>[1] = {}): Promise<Pool> =>
  (await newTestPool(newTestServices(), config)).pool

test('without a word of the pool, each purpose has words with the code in them', async () => {
  const pool = await poolWith()
  for (const purpose of [
    'sign-up',
    'verify-attribute',
    'forgot-password',
    'mfa',
    'first-factor',
    'invitation',
  ] as const) {
    const { subject, html, from } = letterOf(pool, { ...message, purpose })
    assert.match(html, /123456/)
    assert.match(subject, /^Your /)
    assert.equal(from, 'no-reply@verificationemail.com')
  }
})

test('a code of e-mail MFA, and one to sign in by, take the words of EmailMfaConfiguration', async () => {
  const pool = await poolWith()
  pool.mfa = { ...pool.mfa, EmailMfaConfiguration: { Subject: 'Sign in', Message: 'Use {####}.' } }
  for (const purpose of ['mfa', 'first-factor'] as const) {
    const { subject, html } = letterOf(pool, { ...message, purpose })
    assert.deepEqual([subject, html], ['Sign in', 'Use 123456.'])
  }
})

test('the older members of a pool count where there is no template', async () => {
  const pool = await poolWith({ EmailVerificationSubject: 'Old', EmailVerificationMessage: 'Old {####}' })
  const { subject, html } = letterOf(pool, { ...message, purpose: 'sign-up' })
  assert.deepEqual([subject, html], ['Old', 'Old 123456'])
})

test('an invitation names the user, and a temporary password can be read whatever its characters', async () => {
  const InviteMessageTemplate = { EmailSubject: 'Come in, {username}', EmailMessage: '{username}: {####}' }
  const pool = await poolWith({ AdminCreateUserConfig: { InviteMessageTemplate } })
  const { subject, html } = letterOf(pool, { ...message, purpose: 'invitation', code: 'a<$&b' })
  assert.deepEqual([subject, html], ['Come in, alice', 'alice: a&lt;$&amp;b'])
})

test('what CustomMessage wrote is sent as it is', async () => {
  const { subject, html } = letterOf(await poolWith(), { ...message, text: '<i>hi</i> 123456', subject: 'Hi' })
  assert.deepEqual([subject, html], ['Hi', '<i>hi</i> 123456'])
})

const identity = (name: string) => `arn:aws:ses:us-east-1:123456789012:identity/${name}`
const senders: readonly [what: string, config: object, from: string][] = [
  ['From', { From: 'Us <us@example.com>', SourceArn: identity('example.com') }, 'Us <us@example.com>'],
  ['an address as identity', { SourceArn: identity('me@example.com') }, 'me@example.com'],
  ['a domain as identity', { SourceArn: identity('example.com') }, 'no-reply@example.com'],
]
for (const [what, config, from] of senders)
  test(`a pool that sends by itself is named by ${what}`, async () => {
    const EmailConfiguration = {
      EmailSendingAccount: 'DEVELOPER',
      ReplyToEmailAddress: 'r@example.com',
      ...config,
    } as const
    const letter = letterOf(await poolWith({ EmailConfiguration }), message)
    assert.deepEqual([letter.from, letter.replyTo], [from, 'r@example.com'])
  })
