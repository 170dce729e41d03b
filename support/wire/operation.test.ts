// Which operations there are, and which of them ask the policies of who calls.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isOperation, needsPermission } from './operation'

test('an operation that the SDK does not know is none', () => {
  assert.deepEqual(['InitiateAuth', 'InitiateAuths', 'AdminGetUser', ''].map(isOperation), [true, false, true, false])
})

test("an administrator's calls need a permission, a user's own need none", () => {
  for (const operation of [
    'AdminInitiateAuth',
    'AdminGetUser',
    'ListUsers',
    'DescribeUserPool',
    'CreateUserPool',
  ] as const)
    assert.ok(needsPermission(operation), operation)
  for (const operation of ['InitiateAuth', 'SignUp', 'GetUser', 'AssociateSoftwareToken', 'RevokeToken'] as const)
    assert.ok(!needsPermission(operation), operation)
})
