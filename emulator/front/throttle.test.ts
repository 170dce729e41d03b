// A pool server that lets only so many requests a second through, on a clock that the test moves; and one that is slow.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider'
import { operationModels } from '../http/service-model'
import { categoryOf } from './categories'
import { opened, reaching } from './testing'
import type { Throttle } from './throttle'

async function throttled(t: TestContext, throttle: Throttle) {
  const time = { now: Date.now() }
  const client = new CognitoIdentityProvider(reaching(await opened(t, { throttle, now: () => time.now })))
  const list = () => client.listUserPools({ MaxResults: 1 })
  const describe = () => client.getUserPoolMfaConfig({ UserPoolId: 'us-east-1_none' })
  return { time, list, describe }
}

const tooMany = { name: 'TooManyRequestsException', message: 'Rate exceeded' }
const reached = { name: 'ResourceNotFoundException' }

test('more than n requests in a second are refused, and time lets new ones through', async (t) => {
  const { time, list, describe } = await throttled(t, { perSecond: 2, by: 'account' })
  await list()
  await list()
  await assert.rejects(list(), tooMany)
  await assert.rejects(describe(), tooMany)
  time.now += 500
  await list()
  await assert.rejects(list(), tooMany)
  time.now += 60_000 // saves up no more than a second's worth
  await list()
  await list()
  await assert.rejects(list(), tooMany)
})

test('a category that is used up leaves the others alone', async (t) => {
  const { list, describe } = await throttled(t, { perSecond: 1, by: 'category' })
  await list()
  await assert.rejects(list(), tooMany)
  await assert.rejects(describe(), reached)
  await assert.rejects(describe(), tooMany)
})

test('operations fall into the categories that the service tells of', () => {
  const said = {
    AdminInitiateAuth: 'UserAuthentication', // QUOTA-002
    AdminConfirmSignUp: 'UserCreation', // QUOTA-004
    ConfirmForgotPassword: 'UserAccountRecovery',
    GetUser: 'UserRead',
    AdminDeleteUser: 'UserUpdate',
    AdminAddUserToGroup: 'UserUpdate',
    RevokeToken: 'UserToken',
    ListDevices: 'UserResourceRead',
    SetUserMFAPreference: 'UserResourceUpdate',
    ListUsers: 'UserList',
    DescribeUserPool: 'UserPoolRead',
    DeleteUserPool: 'UserPoolUpdate',
    GetUserPoolMfaConfig: 'UserPoolResourceRead',
    SetUserPoolMfaConfig: 'UserPoolResourceUpdate',
    ListUserPoolClients: 'UserPoolClientRead',
    CreateUserPoolClient: 'UserPoolClientUpdate',
  }
  for (const [operation, category] of Object.entries(said)) {
    assert.ok(operationModels.has(operation), operation)
    assert.equal(categoryOf(operation), category, operation)
  }
})

test('answers come late', async (t) => {
  const client = new CognitoIdentityProvider(reaching(await opened(t, { latency: { least: 80, most: 90 } })))
  const start = performance.now()
  await client.listUserPools({ MaxResults: 1 })
  assert.ok(performance.now() - start > 75)
})
