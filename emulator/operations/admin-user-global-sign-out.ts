// API_AdminUserGlobalSignOut: revokes every token of a user for the API (TOK-028).
import type {
  AdminUserGlobalSignOutRequest,
  AdminUserGlobalSignOutResponse,
} from '@aws-sdk/client-cognito-identity-provider'
import type { Operation } from '../operation'

export const adminUserGlobalSignOut: Operation<
  AdminUserGlobalSignOutRequest,
  AdminUserGlobalSignOutResponse,
  'pools' | 'tokens'
> = (on) => (input) => {
  on.tokens.signOut(on.pools.user(input.UserPoolId, input.Username).user)
  return {}
}
