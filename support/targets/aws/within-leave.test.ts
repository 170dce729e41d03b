// What a scenario may do to a pool that may be changed: what is put back, to the run's own app clients, and no more.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Given } from '../../pools/given-pool'
import { whole } from '../../restoring/testing'
import { NotApplicable } from '../../wire/failures'
import { admitted, type Bounds } from './within-leave'

const UserPoolId = whole.pool.Id ?? ''
const on: Bounds = {
  given: {
    id: UserPoolId,
    client: { id: 'theirs', secret: undefined },
    described: whole,
    settings: { ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'] },
  } as Given,
  isOurs: (clientId) => clientId === 'ours',
  newClientName: () => 'mfa-conformance-0a1b-1',
}

const refused: readonly [operation: string, input: Record<string, unknown>, reason: RegExp][] = [
  ['CreateUserPool', { PoolName: 'p' }, /calls CreateUserPool, which the leave to change the pool does not cover$/],
  ['DeleteUserPool', { UserPoolId }, /does not cover$/],
  ['AddCustomAttributes', { UserPoolId }, /does not cover$/],
  ['CreateGroup', { UserPoolId }, /does not cover$/],
  ['UpdateUserPoolClient', { UserPoolId, ClientId: 'theirs' }, /does not cover$/],
  ['DeleteUserPoolClient', { UserPoolId, ClientId: 'theirs' }, /does not cover$/],
  ['AddUserPoolClientSecret', { UserPoolId, ClientId: 'theirs' }, /does not cover$/],
  ['UpdateUserPoolClient', { UserPoolId }, /does not cover$/],
  ['UpdateUserPool', { UserPoolId: 'us-east-1_Other' }, /does not cover$/],
  ['SetUserPoolMfaConfig', { UserPoolId: 'us-east-1_Other' }, /does not cover$/],
  ['CreateUserPoolClient', { UserPoolId: 'us-east-1_Other', ClientName: 'c' }, /does not cover$/],
  ['UpdateUserPool', { UserPoolId, LambdaConfig: {} }, /sets LambdaConfig, .* keeps its own$/],
  ['UpdateUserPool', { UserPoolId, UserPoolTags: {} }, /sets UserPoolTags/],
  ['UpdateUserPool', { UserPoolId, DeletionProtection: 'INACTIVE' }, /sets DeletionProtection/],
  ['UpdateUserPool', { UserPoolId, UserPoolTier: 'LITE' }, /sets UserPoolTier/],
  ['SetUserPoolMfaConfig', { UserPoolId, SmsMfaConfiguration: { SmsConfiguration: {} } }, /sets SmsConfiguration/],
  ['InitiateAuth', { ClientId: 'theirs', AuthFlow: 'USER_PASSWORD_AUTH' }, /^ALLOW_USER_PASSWORD_AUTH is not among/],
]
for (const [operation, input, reason] of refused)
  test(`${operation} of ${JSON.stringify(input)} does not apply`, () =>
    assert.throws(
      () => admitted(operation, input, on),
      (error) => error instanceof NotApplicable && reason.test(error.message),
    ))

const taken: readonly [operation: string, input: Record<string, unknown>][] = [
  ['SetUserPoolMfaConfig', { UserPoolId, MfaConfiguration: 'OFF' }],
  ['UpdateUserPoolClient', { UserPoolId, ClientId: 'ours' }],
  ['DeleteUserPoolClient', { UserPoolId, ClientId: 'ours' }],
  ['DeleteUserPoolClientSecret', { UserPoolId, ClientId: 'ours' }],
  ['SetUserPoolClientSessionConfiguration', { UserPoolId, ClientId: 'ours' }],
  ['InitiateAuth', { ClientId: 'ours', AuthFlow: 'USER_PASSWORD_AUTH' }],
  ['InitiateAuth', { ClientId: 'theirs', AuthFlow: 'USER_SRP_AUTH' }],
  ['AdminCreateUser', { UserPoolId, Username: 'alice' }],
]
for (const [operation, input] of taken)
  test(`${operation} of ${JSON.stringify(input)} goes as it is`, () =>
    assert.deepEqual(admitted(operation, input, on), input))

test('an update takes along what the pool keeps', () => {
  const sent = admitted('UpdateUserPool', { UserPoolId, AutoVerifiedAttributes: [] }, on) as Record<string, unknown>
  assert.deepEqual(sent.LambdaConfig, whole.pool.LambdaConfig)
  assert.deepEqual(sent.UserPoolAddOns, whole.pool.UserPoolAddOns)
  assert.deepEqual(sent.AutoVerifiedAttributes, [])
  assert.ok(!('DeviceConfiguration' in sent))
})

test('what could not be taken away again is not given', () => {
  const described = { ...whole, pool: { ...whole.pool, AccountRecoverySetting: undefined } }
  const without = { ...on, given: { ...on.given, described } }
  const input = { UserPoolId, AccountRecoverySetting: {} }
  assert.doesNotThrow(() => admitted('UpdateUserPool', input, on))
  assert.throws(() => admitted('UpdateUserPool', input, without), /no AccountRecoverySetting/)
})

test('with the plan LITE nobody chooses the first factor', () => {
  const described = { ...whole, pool: { ...whole.pool, UserPoolTier: 'LITE' as const } }
  const lite = { ...on, given: { ...on.given, described } }
  const flow = { ClientId: 'ours', AuthFlow: 'USER_AUTH' }
  assert.doesNotThrow(() => admitted('InitiateAuth', flow, on))
  assert.throws(() => admitted('InitiateAuth', flow, lite), /the plan LITE/)
  const ExplicitAuthFlows = ['ALLOW_USER_SRP_AUTH', 'ALLOW_USER_AUTH']
  assert.throws(() => admitted('CreateUserPoolClient', { UserPoolId, ExplicitAuthFlows }, lite), /the plan LITE/)
})

test('an app client is made under a name that the sweep finds', () => {
  const sent = admitted('CreateUserPoolClient', { UserPoolId, ClientName: 'client' }, on)
  assert.deepEqual(sent, { UserPoolId, ClientName: 'mfa-conformance-0a1b-1' })
})
