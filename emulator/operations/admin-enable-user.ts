// API_AdminEnableUser: sign-in is possible again; the tokens revoked before stay revoked (TOK-037).
import type { AdminEnableUserRequest, AdminEnableUserResponse } from '@aws-sdk/client-cognito-identity-provider'
import type { Operation } from '../operation'

export const adminEnableUser: Operation<AdminEnableUserRequest, AdminEnableUserResponse, 'pools'> = (on) => (input) => {
  const { pool, user } = on.pools.user(input.UserPoolId, input.Username) // PREF-029
  user.enabled = true
  user.modifiedAt = pool.clock.now()
  return {}
}
