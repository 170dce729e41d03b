// Step-up as the live test of October 2026 found it, and as every server has it that was not told otherwise: without effect.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as sdk from '@aws-sdk/client-cognito-identity-provider'
import {
  CognitoIdentityProviderClient,
  type InitiateAuthCommandOutput,
} from '@aws-sdk/client-cognito-identity-provider'
import { startEmulator } from '../../index'

const PASSWORD = 'Off-Passw0rd'

async function withPool(stepUp: boolean, use: (on: Pool) => Promise<void>): Promise<void> {
  const server = await startEmulator({ stepUp })
  const credentials = { accessKeyId: 'a', secretAccessKey: 'b' }
  const client = new CognitoIdentityProviderClient({ endpoint: server.url, region: server.region, credentials })
  try {
    await use(await poolOn(client))
  } finally {
    client.destroy()
    await server.close()
  }
}

async function poolOn(client: CognitoIdentityProviderClient) {
  const AcrConfiguration = { Level1: { AcrValue: 'urn:mine:1' } }
  const { UserPool } = await client.send(new sdk.CreateUserPoolCommand({ PoolName: 'levels', AcrConfiguration }))
  const UserPoolId = UserPool?.Id ?? ''
  const ExplicitAuthFlows = ['ALLOW_USER_AUTH' as const]
  const app = { UserPoolId, ClientName: 'levels', ExplicitAuthFlows }
  const { UserPoolClient } = await client.send(new sdk.CreateUserPoolClientCommand(app))
  const user = { UserPoolId, Username: 'alice' }
  await client.send(new sdk.AdminCreateUserCommand({ ...user, MessageAction: 'SUPPRESS' }))
  await client.send(new sdk.AdminSetUserPasswordCommand({ ...user, Password: PASSWORD, Permanent: true }))
  const ClientId = UserPoolClient?.ClientId ?? ''
  const signIn = (more: Record<string, string>): Promise<InitiateAuthCommandOutput> => {
    const AuthParameters = { USERNAME: 'alice', PREFERRED_CHALLENGE: 'PASSWORD', PASSWORD, ...more }
    return client.send(new sdk.InitiateAuthCommand({ AuthFlow: 'USER_AUTH', ClientId, AuthParameters }))
  }
  return { shown: UserPool, signIn }
}
type Pool = Awaited<ReturnType<typeof poolOn>>

const claimsOf = (token = ''): object => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())

test('off: a level that the user cannot reach is answered with tokens, which tell of none (STEP-017, STEP-018)', () =>
  withPool(false, async ({ signIn }) => {
    const { AuthenticationResult } = await signIn({ TARGET_ACR_VALUES: 'urn:cognito:loa:4', MAX_AGE: 'never' })
    assert.ok(AuthenticationResult?.AccessToken)
    for (const token of [AuthenticationResult.AccessToken, AuthenticationResult.IdToken])
      assert.deepEqual(
        Object.keys(claimsOf(token)).filter((name) => name === 'acr' || name === 'amr'),
        [],
      )
  }))

test('off: AcrConfiguration reads back as absent (STEP-044)', () =>
  withPool(false, async ({ shown }) => assert.equal(shown?.AcrConfiguration, undefined)))

test('on: the same sign-in is refused, and the names are shown', () =>
  withPool(true, async ({ shown, signIn }) => {
    assert.equal(shown?.AcrConfiguration?.Level1?.AcrValue, 'urn:mine:1')
    await assert.rejects(signIn({ TARGET_ACR_VALUES: 'urn:cognito:loa:4' }), { name: 'InvalidParameterException' })
  }))
