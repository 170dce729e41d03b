// API_SetUserPoolSessionConfiguration: replaces the whole setting of the pool (USES-024, USES-030).
import type {
  SetUserPoolSessionConfigurationRequest,
  SetUserPoolSessionConfigurationResponse,
} from '@aws-sdk/client-cognito-identity-provider'
import type { Operation } from '../operation'
import { checkNotLite } from '../pool/tiers'

export const setUserPoolSessionConfiguration: Operation<
  SetUserPoolSessionConfigurationRequest,
  SetUserPoolSessionConfigurationResponse,
  'pools'
> = (on) => (input) => {
  const pool = on.pools.named(input.UserPoolId)
  checkNotLite(pool.config, 'User Session Tracking')
  const { UserSessionTracking, TokenSession } = input
  pool.sessionTracking = { UserSessionTracking, TokenSession: { MaxPerUser: TokenSession.MaxPerUser ?? 20 } }
  return { UserPoolId: pool.id, ...pool.sessionTracking }
}
