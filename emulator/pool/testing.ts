// For unit tests only: short calls that make a pool and an app client, and what a call was refused with.
import type {
  CreateUserPoolClientRequest,
  CreateUserPoolRequest,
  UserPoolClientType,
  UserPoolType,
} from '@aws-sdk/client-cognito-identity-provider'
import { Refusal } from '../errors'
import type { Validated } from '../operation'
import { createUserPool } from '../operations/create-user-pool'
import { createUserPoolClient } from '../operations/create-user-pool-client'
import type { Services } from '../services'

export type PoolSettings = Partial<Validated<CreateUserPoolRequest>>
export type ClientSettings = Partial<Validated<CreateUserPoolClientRequest>>

export async function madePool(on: Services, settings: PoolSettings = {}): Promise<UserPoolType & { Id: string }> {
  const { UserPool } = await createUserPool(on)({ PoolName: 'pool', ...settings })
  return { ...UserPool, Id: UserPool?.Id ?? '' }
}

export async function madeClient(
  on: Services,
  UserPoolId: string,
  settings: ClientSettings = {},
): Promise<UserPoolClientType & { ClientId: string }> {
  const { UserPoolClient } = await createUserPoolClient(on)({ UserPoolId, ClientName: 'client', ...settings })
  return { ...UserPoolClient, ClientId: UserPoolClient?.ClientId ?? '' }
}

/** What a call was refused with, as `Type: message`; fails when it was not. */
export async function refusalOf(call: () => unknown): Promise<string> {
  try {
    await call()
  } catch (error) {
    if (error instanceof Refusal) return `${error.type}: ${error.message}`
    throw error
  }
  throw new Error('the call was not refused')
}
