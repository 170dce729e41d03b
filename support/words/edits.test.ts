// Tests of the edits in prose: each changes the request as it says, and one that changes nothing is an error.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Actor } from '../actors/actor'
import type { Draft } from '../wire/draft'
import { editOf, editPattern } from './edits'

const actor = (name: string) => new Actor(name, { username: name, password: 'p', email: 'e', phone: '+1' })

function edited(text: string): Draft {
  const bob = actor('Bob')
  bob.sessions.push('session of Bob')
  const draft: Draft = {
    actor: actor('Alice'),
    door: 'user API',
    client: { id: 'c', secret: undefined },
    operation: 'RespondToAuthChallenge',
    members: { ChallengeName: 'SMS_MFA', Session: 'session of Alice' },
    keys: { USERNAME: 'Alice', SMS_MFA_CODE: '123456' },
    keysIn: 'ChallengeResponses',
  }
  assert.match(text, new RegExp(`^(?:${editPattern.source})$`))
  editOf(text)(draft, { actor: () => bob })
  return draft
}

test('a key is left out, renamed, emptied, set', () => {
  assert.deepEqual(edited('without SMS_MFA_CODE').keys, { USERNAME: 'Alice' })
  assert.deepEqual(edited('with SMS_MFA_CODE misspelt as CODE').keys, { USERNAME: 'Alice', CODE: '123456' })
  assert.equal(edited('with an empty USERNAME').keys.USERNAME, '')
  assert.equal(edited('with ANSWER set to "x y"').keys.ANSWER, 'x y')
})

test('members are edited like keys', () => {
  assert.equal(edited('without a session').members.Session, undefined)
  assert.equal(edited("with Bob's session").members.Session, 'session of Bob')
  assert.equal(edited('as the challenge EMAIL_OTP').members.ChallengeName, 'EMAIL_OTP')
  assert.equal(edited('with a session of 40 characters').members.Session?.toString().length, 40)
})

test('several edits are joined by "and"', () => {
  const draft = edited("under Bob's user name and with Bob's session and through the admin API")
  assert.equal(draft.keys.USERNAME, 'Bob')
  assert.equal(draft.members.Session, 'session of Bob')
  assert.equal(draft.door, 'admin API')
})

test('leaving out what is not there is an error', () => {
  assert.throws(() => edited('without NEW_PASSWORD'), /has no NEW_PASSWORD/)
})
