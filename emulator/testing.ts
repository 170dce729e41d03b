// For unit tests only: services in memory with a clock that stands still, and a pool with a client made through the operations.
import type {
  CreateUserPoolClientRequest,
  CreateUserPoolRequest,
  CreateUserPoolResponse,
} from '@aws-sdk/client-cognito-identity-provider'
import { clockOver } from './control/clock'
import { newServices } from './new-services'
import { createUserPool } from './operations/create-user-pool'
import { createUserPoolClient } from './operations/create-user-pool-client'
import type { Client, Pool } from './pool/pool'
import { systemRandom } from './random'
import type { Services } from './services'

const start = Date.UTC(2026, 10, 20, 12)

export const newTestServices = (): Services =>
  newServices({ region: 'us-east-1', random: systemRandom, clock: clockOver(() => start) })

export async function newTestPool(
  on: Services,
  config: Omit<CreateUserPoolRequest, 'PoolName'> = {},
  settings: Omit<CreateUserPoolClientRequest, 'UserPoolId' | 'ClientName'> = {},
): Promise<{ pool: Pool; client: Client }> {
  const { UserPool }: CreateUserPoolResponse = await createUserPool(on)({ PoolName: 'test', ...config })
  const UserPoolId = UserPool?.Id ?? ''
  const { UserPoolClient } = await createUserPoolClient(on)({ UserPoolId, ClientName: 'test', ...settings })
  return on.pools.clientOf(UserPoolId, UserPoolClient?.ClientId)
}

/** An access token of that user, as the end of a sign-in issues it. */
export async function accessTokenOf(on: Services, pool: Pool, client: Client, username: string): Promise<string> {
  const user = pool.users.find(username)
  if (!user) throw new Error(`no user ${username}`)
  const { AccessToken = '' } = await on.tokens.issue({
    pool,
    client,
    user,
    signIn: on.tokens.begin({ pool, client, user }),
  })
  return AccessToken
}

/** The newest code sent to that address. */
export const codeSentTo = (on: Services, to: string): string =>
  on.outbox.read(to).at(-1)?.code ?? `nothing sent to ${to}`
