// App clients made, described, updated, listed and deleted, with their defaults and refusals.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ClientSettings, madeClient, madePool, type PoolSettings, refusalOf } from '../pool/testing'
import type { Services } from '../services'
import { newTestServices } from '../testing'
import { deleteUserPoolClient } from './delete-user-pool-client'
import { describeUserPoolClient } from './describe-user-pool-client'
import { listUserPoolClients } from './list-user-pool-clients'
import { updateUserPoolClient } from './update-user-pool-client'

async function pooled(settings: PoolSettings = {}) {
  const on = newTestServices()
  const { Id: UserPoolId } = await madePool(on, settings)
  return { on, UserPoolId }
}

test('a client that asked for nothing shows the defaults, and no secret', async () => {
  const { on, UserPoolId } = await pooled()
  const client = await madeClient(on, UserPoolId)
  assert.match(client.ClientId, /^[a-z0-9]{26}$/)
  assert.deepEqual(client, {
    UserPoolId,
    ClientName: 'client',
    ClientId: client.ClientId,
    CreationDate: new Date(on.clock.now()),
    LastModifiedDate: new Date(on.clock.now()),
    RefreshTokenValidity: 30,
    TokenValidityUnits: {},
    ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH', 'ALLOW_USER_SRP_AUTH', 'ALLOW_CUSTOM_AUTH'],
    AllowedOAuthFlowsUserPoolClient: false,
    EnableTokenRevocation: true,
    EnablePropagateAdditionalUserContextData: false,
    AuthSessionValidity: 3,
  })
})

test('a secret is made when asked for, shown again, and kept by updates', async () => {
  const { on, UserPoolId } = await pooled()
  const { ClientId, ClientSecret } = await madeClient(on, UserPoolId, { GenerateSecret: true })
  assert.match(ClientSecret ?? '', /^[a-z0-9]{51}$/)
  await updateUserPoolClient(on)({ UserPoolId, ClientId })
  const { UserPoolClient } = await describeUserPoolClient(on)({ UserPoolId, ClientId })
  assert.equal(UserPoolClient?.ClientSecret, ClientSecret)
})

test('an update puts what it leaves out back to the default, the name apart', async () => {
  const { on, UserPoolId } = await pooled()
  const { ClientId } = await madeClient(on, UserPoolId, {
    ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
    PreventUserExistenceErrors: 'ENABLED',
    AccessTokenValidity: 5,
    AuthSessionValidity: 15,
    RefreshTokenRotation: { Feature: 'ENABLED' },
  })
  const rotating = (await describeUserPoolClient(on)({ UserPoolId, ClientId })).UserPoolClient
  assert.deepEqual(rotating?.RefreshTokenRotation, { Feature: 'ENABLED', RetryGracePeriodSeconds: 0 })
  const { UserPoolClient: after } = await updateUserPoolClient(on)({ UserPoolId, ClientId })
  assert.deepEqual(after, await madeTwin(on, UserPoolId, ClientId))
})

/** What a fresh client of that id would show. */
async function madeTwin(on: Services, UserPoolId: string, ClientId: string) {
  return { ...(await madeClient(on, UserPoolId)), ClientId }
}

const refused: [because: string, settings: ClientSettings, refusal: RegExp][] = [
  ['AUTH-009', { ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'USER_PASSWORD_AUTH'] }, /^InvalidParameterException/],
  ['TOK-019', { AccessTokenValidity: 25 }, /^InvalidParameterException: Invalid range for token validity\.$/],
  ['unknown attribute', { ReadAttributes: ['custom:nothing'] }, /^InvalidParameterException: Invalid read attributes/],
  ['two secrets', { GenerateSecret: true, ClientSecret: 'x'.repeat(24) }, /^InvalidParameterException/],
]
for (const [because, settings, refusal] of refused)
  test(`refused: ${because}`, async () => {
    const { on, UserPoolId } = await pooled()
    assert.match(await refusalOf(() => madeClient(on, UserPoolId, settings)), refusal)
    assert.deepEqual((await listUserPoolClients(on)({ UserPoolId })).UserPoolClients, [])
  })

test('AUTH-013 choice-based sign-in needs a plan above Lite', async () => {
  const { on, UserPoolId } = await pooled({ UserPoolTier: 'LITE' })
  const settings = { ExplicitAuthFlows: ['ALLOW_USER_AUTH' as const] }
  assert.match(await refusalOf(() => madeClient(on, UserPoolId, settings)), /^FeatureUnavailableInTierException/)
})

test('a client is found in its own pool only, and not after its deletion', async () => {
  const { on, UserPoolId } = await pooled()
  const other = (await madePool(on)).Id
  const { ClientId } = await madeClient(on, UserPoolId)
  const unknown = `ResourceNotFoundException: User pool client ${ClientId} does not exist.`
  assert.equal(await refusalOf(() => describeUserPoolClient(on)({ UserPoolId: other, ClientId })), unknown)
  await deleteUserPoolClient(on)({ UserPoolId, ClientId })
  assert.equal(await refusalOf(() => deleteUserPoolClient(on)({ UserPoolId, ClientId })), unknown)
})

test('ListUserPoolClients goes through all clients of the pool page by page', async () => {
  const { on, UserPoolId } = await pooled()
  const made = [await madeClient(on, UserPoolId), await madeClient(on, UserPoolId)].map(({ ClientId }) => ClientId)
  await madeClient(on, (await madePool(on)).Id)
  const first = await listUserPoolClients(on)({ UserPoolId, MaxResults: 1 })
  const second = await listUserPoolClients(on)({ UserPoolId, MaxResults: 1, NextToken: first.NextToken })
  const listed = [...(first.UserPoolClients ?? []), ...(second.UserPoolClients ?? [])]
  assert.deepEqual(new Set(listed.map(({ ClientId }) => ClientId)), new Set(made))
  assert.deepEqual(Object.keys(listed[0] ?? {}).sort(), ['ClientId', 'ClientName', 'UserPoolId'])
  assert.equal(second.NextToken, undefined)
})
