// What is not done to a given pool: changes of what it is, and sign-ins that its client does not take.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Given } from '../../pools/given-pool'
import { reasonAgainst } from './hands-off'

const given = {
  settings: { ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] },
} as unknown as Given

for (const operation of [
  'CreateUserPool',
  'UpdateUserPool',
  'DeleteUserPool',
  'SetUserPoolMfaConfig',
  'CreateUserPoolClient',
  'DeleteUserPoolClientSecret',
  'AddUserPoolClientSecret',
  'AddCustomAttributes',
  'CreateGroup',
  'DeleteGroup',
  'SetUserPoolSessionConfiguration',
])
  test(`${operation} does not apply`, () =>
    assert.match(
      reasonAgainst(operation, {}, given) ?? '',
      new RegExp(`calls ${operation}, and the pool .* stays as it is`),
    ))

for (const operation of [
  'SignUp',
  'AdminCreateUser',
  'AdminDeleteUser',
  'AdminSetUserMFAPreference',
  'SetUserMFAPreference',
  'UpdateUserAttributes',
  'DeleteUser',
  'DescribeUserPool',
])
  test(`${operation} applies`, () => assert.equal(reasonAgainst(operation, {}, given), undefined))

test('a flow that the client does not take does not apply, one that it takes does', () => {
  const start = (AuthFlow: string) => reasonAgainst('InitiateAuth', { AuthFlow }, given)
  assert.equal(start('USER_SRP_AUTH'), undefined)
  assert.equal(start('REFRESH_TOKEN'), undefined)
  assert.match(start('USER_PASSWORD_AUTH') ?? '', /^ALLOW_USER_PASSWORD_AUTH is not among the flows/)
})

test('a client without revocation is asked for none, and one that may write little is not asked to write more', () => {
  const settings = { ExplicitAuthFlows: [], EnableTokenRevocation: false, WriteAttributes: ['email'] }
  const bare = { settings } as unknown as Given
  assert.match(reasonAgainst('RevokeToken', {}, bare) ?? '', /EnableTokenRevocation off$/)
  assert.equal(reasonAgainst('RevokeToken', {}, given), undefined)
  const writes = (...names: string[]) => ({ UserAttributes: names.map((Name) => ({ Name, Value: 'x' })) })
  assert.match(reasonAgainst('SignUp', writes('email', 'phone_number'), bare) ?? '', /writes phone_number, which/)
  assert.equal(reasonAgainst('SignUp', writes('email'), bare), undefined)
  assert.equal(reasonAgainst('AdminCreateUser', writes('phone_number'), bare), undefined)
  assert.equal(reasonAgainst('UpdateUserAttributes', writes('phone_number'), given), undefined)
})
