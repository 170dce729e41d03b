// API_AdminRevokeUserSession: ends a session of the user it belongs to (USES-020).
import type {
  AdminRevokeUserSessionRequest,
  AdminRevokeUserSessionResponse,
} from '@aws-sdk/client-cognito-identity-provider'
import { revokeSession } from '../auth/tracked-sessions'
import type { Operation } from '../operation'

export const adminRevokeUserSession: Operation<AdminRevokeUserSessionRequest, AdminRevokeUserSessionResponse, 'pools'> =
  (on) => (input) => {
    const { pool, user } = on.pools.user(input.UserPoolId, input.Username)
    revokeSession(pool, user, input.SessionId)
    return {}
  }
