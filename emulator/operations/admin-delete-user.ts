// API_AdminDeleteUser: the user is gone, tokens included.
import type { AdminDeleteUserRequest } from '@aws-sdk/client-cognito-identity-provider'
import type { Operation } from '../operation'

export const adminDeleteUser: Operation<AdminDeleteUserRequest, object, 'pools' | 'tokens'> = (on) => (input) => {
  const { pool, user } = on.pools.user(input.UserPoolId, input.Username) // PREF-029
  pool.users.remove(user)
  on.tokens.signOut(user)
  return {}
}
