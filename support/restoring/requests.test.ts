// What is sent to put a pool back: every member that an update takes, as it was described, and none that it does not take.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { heldOf, requestsFor } from './requests'
import { whole } from './testing'

const { update, mfa } = requestsFor(whole)

/** Only creation takes them, or nobody does; the mode comes with the factors (POOL-022). */
const notTaken = [
  'Id',
  'Arn',
  'Name',
  'Status',
  'CreationDate',
  'LastModifiedDate',
  'EstimatedNumberOfUsers',
  'Domain',
  'MfaConfiguration',
  'SchemaAttributes',
  'AliasAttributes',
  'UsernameConfiguration',
  'SmsConfigurationFailure',
]

test('every other member is sent, as it was', () => {
  const { AdminCreateUserConfig, UserPoolId, PoolName, ...others } = update
  const { AdminCreateUserConfig: _, ...pool } = whole.pool
  const expected = Object.entries(pool).filter(([name]) => !notTaken.includes(name))
  assert.deepEqual(others, Object.fromEntries(expected))
  assert.deepEqual([UserPoolId, PoolName], [whole.pool.Id, whole.pool.Name])
})

test('the days of a temporary password are sent once, with the policy', () => {
  assert.deepEqual(update.AdminCreateUserConfig, { AllowAdminCreateUserOnly: true })
  const without = { ...whole.pool, Policies: {} }
  assert.equal(requestsFor({ ...whole, pool: without }).update.AdminCreateUserConfig?.UnusedAccountValidityDays, 3)
})

test('a member that was absent stays out', () => {
  const sent = requestsFor({ pool: { Id: 'us-east-1_a' }, mfa: {} })
  assert.deepEqual(sent, {
    update: { UserPoolId: 'us-east-1_a' },
    mfa: { UserPoolId: 'us-east-1_a', MfaConfiguration: 'OFF' },
  })
})

test('all factors are sent with their mode, and none with OFF', () => {
  assert.deepEqual(mfa, { UserPoolId: whole.pool.Id, ...whole.mfa })
  const off = requestsFor({ ...whole, mfa: { ...whole.mfa, MfaConfiguration: 'OFF' } }).mfa
  const { WebAuthnConfiguration } = whole.mfa
  assert.deepEqual(off, { UserPoolId: whole.pool.Id, MfaConfiguration: 'OFF', WebAuthnConfiguration })
})

test('triggers, tags, senders, plan and protection are held in every change', () => {
  const names = Object.keys(heldOf(whole.pool)).sort()
  assert.deepEqual(names, [
    'DeletionProtection',
    'EmailConfiguration',
    'LambdaConfig',
    'PoolName',
    'SmsConfiguration',
    'UserPoolAddOns',
    'UserPoolId',
    'UserPoolTags',
    'UserPoolTier',
  ])
})
