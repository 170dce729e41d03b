// API_AdminGetUserAuthFactors: the factors of any user, as an administrator sees them (USES-037).
import type {
  AdminGetUserAuthFactorsRequest,
  AdminGetUserAuthFactorsResponse,
} from '@aws-sdk/client-cognito-identity-provider'
import { authFactorsOf } from '../auth/configured-factors'
import type { Operation } from '../operation'

export const adminGetUserAuthFactors: Operation<
  AdminGetUserAuthFactorsRequest,
  AdminGetUserAuthFactorsResponse,
  'pools'
> = (on) => (input) => {
  const { pool, user } = on.pools.user(input.UserPoolId, input.Username)
  return authFactorsOf(pool, user)
}
