// API_GetUserPoolClientSessionConfiguration: how long a client takes up sessions of others (USES-034).
import type {
  GetUserPoolClientSessionConfigurationRequest,
  GetUserPoolClientSessionConfigurationResponse,
} from '@aws-sdk/client-cognito-identity-provider'
import type { Operation } from '../operation'

export const getUserPoolClientSessionConfiguration: Operation<
  GetUserPoolClientSessionConfigurationRequest,
  GetUserPoolClientSessionConfigurationResponse,
  'pools'
> = (on) => (input) => {
  const { pool, client } = on.pools.clientOf(input.UserPoolId, input.ClientId)
  return { UserPoolId: pool.id, ClientId: client.id, SSOSession: client.sharing }
}
