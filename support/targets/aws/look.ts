// Looks at the pool that a run would be given, as far as the credentials allow, and changes nothing: for doctor and plan.
import {
  type CognitoIdentityProviderClient,
  DescribeUserPoolClientCommand,
  DescribeUserPoolCommand,
  GetUserPoolMfaConfigCommand,
  type GetUserPoolMfaConfigCommandOutput,
  type UserPoolClientType,
  type UserPoolType,
} from '@aws-sdk/client-cognito-identity-provider'
import type { AwsConfig } from '../../config'
import { addressOf, sdkFor } from '../aws'
import { clockOffsetOf } from './clock'
import { askedOnce } from './failures'

/** What the credentials may not read is undefined, and its operation is denied. */
export interface Seen {
  readonly endpoint: string
  readonly pool: UserPoolType | undefined
  readonly mfa: Omit<GetUserPoolMfaConfigCommandOutput, '$metadata'> | undefined
  readonly client: UserPoolClientType | undefined
  readonly denied: readonly string[]
  /** How far the service's clock is ahead of ours, in milliseconds. */
  readonly skewMs: number
}

/** What is asked for whenever the target is opened. */
export const openingReads = ({ pool }: AwsConfig): readonly string[] =>
  pool.profile === 'existing' ? ['DescribeUserPool', 'GetUserPoolMfaConfig', 'DescribeUserPoolClient'] : []

export async function look(config: AwsConfig): Promise<Seen> {
  const endpoint = addressOf(config)
  const skewMs = await clockOffsetOf(endpoint)
  if (config.pool.profile !== 'existing')
    return { endpoint, skewMs, pool: undefined, mfa: undefined, client: undefined, denied: [] }
  const sdk = sdkFor(config)
  try {
    return { endpoint, skewMs, ...(await described(sdk, endpoint, config.pool.userPoolId, config.pool.clientId)) }
  } finally {
    sdk.destroy()
  }
}

async function described(sdk: CognitoIdentityProviderClient, endpoint: string, UserPoolId: string, ClientId: string) {
  const denied: string[] = []
  const read = <Answer>(operation: string, call: () => Promise<Answer>): Promise<Answer | undefined> =>
    askedOnce(
      () =>
        call().catch((error: Error) => {
          if (!/^AccessDenied/.test(error.name)) throw error
          denied.push(operation)
          return undefined
        }),
      endpoint,
    )
  const pool = await read('DescribeUserPool', () => sdk.send(new DescribeUserPoolCommand({ UserPoolId })))
  const mfa = await read('GetUserPoolMfaConfig', () => sdk.send(new GetUserPoolMfaConfigCommand({ UserPoolId })))
  const asked = () => sdk.send(new DescribeUserPoolClientCommand({ UserPoolId, ClientId }))
  const client = await read('DescribeUserPoolClient', asked)
  const { $metadata: _, ...settings } = mfa ?? { $metadata: {} }
  return { pool: pool?.UserPool, mfa: mfa && settings, client: client?.UserPoolClient, denied }
}
