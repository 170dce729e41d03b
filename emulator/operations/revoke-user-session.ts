// API_RevokeUserSession: ends another session of the holder of an access token (USES-018, USES-019).
import type { RevokeUserSessionRequest, RevokeUserSessionResponse } from '@aws-sdk/client-cognito-identity-provider'
import { revokeSession } from '../auth/tracked-sessions'
import type { Operation } from '../operation'

export const revokeUserSession: Operation<RevokeUserSessionRequest, RevokeUserSessionResponse, 'tokens'> =
  (on) => async (input) => {
    const { pool, user, signIn } = await on.tokens.holder(input.AccessToken)
    revokeSession(pool, user, input.SessionId, signIn)
    return {}
  }
