// What is read of a pool before a run changes it, and read again to compare: the pool, its MFA settings and its app client.
import {
  type CognitoIdentityProviderClient,
  DescribeUserPoolClientCommand,
  DescribeUserPoolCommand,
  GetUserPoolMfaConfigCommand,
  type GetUserPoolMfaConfigResponse,
  type UserPoolClientType,
  type UserPoolType,
} from '@aws-sdk/client-cognito-identity-provider'

export interface Configuration {
  readonly pool: UserPoolType
  readonly mfa: GetUserPoolMfaConfigResponse
  /** Of the app client, without its secret: nothing that a run does could change that. */
  readonly client: UserPoolClientType
}

export async function configurationOf(
  sdk: CognitoIdentityProviderClient,
  UserPoolId: string,
  ClientId: string,
): Promise<Configuration> {
  const { UserPool: pool = {} } = await sdk.send(new DescribeUserPoolCommand({ UserPoolId }))
  const { $metadata: _, ...mfa } = await sdk.send(new GetUserPoolMfaConfigCommand({ UserPoolId }))
  const { UserPoolClient = {} } = await sdk.send(new DescribeUserPoolClientCommand({ UserPoolId, ClientId }))
  const { ClientSecret, ...client } = UserPoolClient
  return { pool, mfa, client }
}
