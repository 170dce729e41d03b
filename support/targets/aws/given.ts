// Reads the pool and the app client that a run was given, as far as the profile lets it.
import {
  type CognitoIdentityProviderClient,
  DescribeUserPoolClientCommand,
  DescribeUserPoolCommand,
  GetUserPoolMfaConfigCommand,
} from '@aws-sdk/client-cognito-identity-provider'
import type { Described } from '../../pools/fit'
import type { Given } from '../../pools/given-pool'
import { ConfigError } from '../../settings/env'
import type { PoolUnderTest } from '../../settings/pool'

type Existing = Extract<PoolUnderTest, { profile: 'existing' }>

/** Throws a ConfigError where pool or client cannot be what a run should touch. */
export async function givenPool(
  sdk: CognitoIdentityProviderClient,
  under: Existing,
  mostUsers: number,
): Promise<Given> {
  const { userPoolId: UserPoolId, clientId: ClientId } = under
  const { UserPool: pool = {} } = await sdk.send(new DescribeUserPoolCommand({ UserPoolId }))
  const { $metadata: _, ...mfa } = await sdk.send(new GetUserPoolMfaConfigCommand({ UserPoolId }))
  const { UserPoolClient: client = {} } = await sdk.send(new DescribeUserPoolClientCommand({ UserPoolId, ClientId }))
  mayBeTouched({ pool, mfa }, under, mostUsers)
  const secret = under.clientSecret ?? client.ClientSecret
  return { id: UserPoolId, client: { id: ClientId, secret, given: client }, described: { pool, mfa }, settings: client }
}

/** A pool that somebody protects, or that many people use, is not where strangers are to sign up. */
function mayBeTouched({ pool }: Described, { userPoolId, mayBeProtected }: Existing, mostUsers: number): void {
  const users = pool.EstimatedNumberOfUsers ?? 0
  if (users > mostUsers)
    throw new ConfigError(
      `COGNITO_MAX_POOL_USERS is ${mostUsers}, but ${userPoolId} has about ${users} users: set it higher if this is the pool to test.`,
    )
  if (pool.DeletionProtection === 'ACTIVE' && !mayBeProtected)
    throw new ConfigError(
      `COGNITO_ALLOW_PROTECTED_POOL is not set, and ${userPoolId} has deletion protection: write its id there if this is the pool to test.`,
    )
}
