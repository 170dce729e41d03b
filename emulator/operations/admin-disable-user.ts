// API_AdminDisableUser: no sign-in any more, and the tokens that are out are revoked (AUTH-025, TOK-037).
import type { AdminDisableUserRequest, AdminDisableUserResponse } from '@aws-sdk/client-cognito-identity-provider'
import type { Operation } from '../operation'

export const adminDisableUser: Operation<AdminDisableUserRequest, AdminDisableUserResponse, 'pools' | 'tokens'> =
  (on) => (input) => {
    const { pool, user } = on.pools.user(input.UserPoolId, input.Username) // PREF-029
    user.enabled = false
    user.modifiedAt = pool.clock.now()
    on.tokens.signOut(user)
    return {}
  }
