// Tests of the edits about attributes, alias and former password: each changes what it says, or is an error.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Actor } from '../actors/actor'
import type { Draft } from '../wire/draft'
import { editOf } from './edits'

function edited(text: string): Draft {
  const actor = new Actor('Alice', { username: 'alice', password: 'first', email: 'e', phone: '+1' })
  actor.newPassword = 'second'
  actor.takeNewPassword()
  const UserAttributes = [
    { Name: 'email', Value: 'e' },
    { Name: 'given_name', Value: 'Alice' },
  ]
  const draft: Draft = {
    actor,
    door: 'user API',
    client: { id: 'c', secret: undefined },
    operation: 'SignUp',
    members: { Username: 'alice', Password: 'second', UserAttributes },
    keys: {},
    keysIn: undefined,
  }
  editOf(text)(draft, { actor: () => actor })
  return draft
}

test('an attribute is left out or set among the others', () => {
  assert.deepEqual(edited('without the attribute email').members.UserAttributes, [
    { Name: 'given_name', Value: 'Alice' },
  ])
  assert.deepEqual(edited('with the attribute email set to "x"').members.UserAttributes, [
    { Name: 'given_name', Value: 'Alice' },
    { Name: 'email', Value: 'x' },
  ])
})

test('leaving out an attribute that is not there is an error', () => {
  assert.throws(() => edited('without the attribute locale'), /has no attribute locale/)
})

test('the old password is the one before the change', () => {
  assert.equal(edited('with her old password').members.Password, 'first')
})

test('forcing the alias sends the boolean', () => {
  assert.equal(edited('forcing the alias').members.ForceAliasCreation, true)
})

test('a value of a length has that length and differs each time', () => {
  const [one, two] = [edited('with a Username of 129 characters'), edited('with a Username of 129 characters')]
  assert.equal(String(one.members.Username).length, 129)
  assert.notEqual(one.members.Username, two.members.Username)
})
