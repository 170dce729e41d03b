// API_SetUserPoolClientSessionConfiguration: replaces the setting of a client in a pool that tracks (USES-032).
import type {
  SetUserPoolClientSessionConfigurationRequest,
  SetUserPoolClientSessionConfigurationResponse,
} from '@aws-sdk/client-cognito-identity-provider'
import { invalidParameter } from '../errors'
import type { Operation } from '../operation'
import { checkNotLite } from '../pool/tiers'

export const setUserPoolClientSessionConfiguration: Operation<
  SetUserPoolClientSessionConfigurationRequest,
  SetUserPoolClientSessionConfigurationResponse,
  'pools'
> = (on) => (input) => {
  const { pool, client } = on.pools.clientOf(input.UserPoolId, input.ClientId)
  checkNotLite(pool.config, 'User Session Tracking')
  if (pool.sessionTracking.UserSessionTracking === 'DISABLED')
    throw invalidParameter('User session tracking is not enabled for the user pool.') // name and text are ours
  client.sharing = { MaxValidityMinutes: input.SSOSession.MaxValidityMinutes ?? 0 }
  return { UserPoolId: pool.id, ClientId: client.id, SSOSession: client.sharing }
}
