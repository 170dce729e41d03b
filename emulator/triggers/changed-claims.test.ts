// Claims after the pre token generation trigger: added, overridden, taken away, and those that no trigger touches.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changed } from './changed-claims'

const claims = { sub: '1', email: 'a@example.com', token_use: 'access', scope: 'aws.cognito.signin.user.admin' }

test('claims are added, overridden and taken away', () => {
  const change = { claimsToAddOrOverride: { email: 'b@example.com', shoe: '42' }, claimsToSuppress: ['phone_number'] }
  assert.deepEqual(changed(claims, change), { ...claims, email: 'b@example.com', shoe: '42' })
  assert.ok(!('email' in changed(claims, { claimsToSuppress: ['email'] })))
})

test('who the token is of and how the user signed in stay (TOK-041)', () => {
  const change = { claimsToAddOrOverride: { sub: '2', acr: '3', token_use: 'id' }, claimsToSuppress: ['sub', 'scope'] }
  assert.deepEqual(changed(claims, change), claims)
})

test('scopes are added and taken away', () => {
  const change = { scopesToAdd: ['riddles'], scopesToSuppress: ['aws.cognito.signin.user.admin'] }
  assert.deepEqual(changed(claims, change), { ...claims, scope: 'riddles' })
})
