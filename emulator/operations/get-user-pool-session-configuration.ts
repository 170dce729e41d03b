// API_GetUserPoolSessionConfiguration: whether a pool tracks sessions, and how many (USES-023).
import type {
  GetUserPoolSessionConfigurationRequest,
  GetUserPoolSessionConfigurationResponse,
} from '@aws-sdk/client-cognito-identity-provider'
import type { Operation } from '../operation'

export const getUserPoolSessionConfiguration: Operation<
  GetUserPoolSessionConfigurationRequest,
  GetUserPoolSessionConfigurationResponse,
  'pools'
> = (on) => (input) => {
  const { id: UserPoolId, sessionTracking } = on.pools.named(input.UserPoolId)
  return { UserPoolId, ...sessionTracking }
}
