// API_AdminListUserSessions: the sessions of any user, none of them the current one (USES-011, USES-013).
import type {
  AdminListUserSessionsRequest,
  AdminListUserSessionsResponse,
} from '@aws-sdk/client-cognito-identity-provider'
import { listedSessions } from '../auth/tracked-sessions'
import type { Operation } from '../operation'

export const adminListUserSessions: Operation<AdminListUserSessionsRequest, AdminListUserSessionsResponse, 'pools'> =
  (on) => (input) => {
    const { pool, user } = on.pools.user(input.UserPoolId, input.Username)
    return { Sessions: listedSessions(pool, user) }
  }
