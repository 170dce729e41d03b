// API_ListUserSessions: the sessions of the holder of an access token, in one page (USES-012, USES-014).
import type { ListUserSessionsRequest, ListUserSessionsResponse } from '@aws-sdk/client-cognito-identity-provider'
import { listedSessions } from '../auth/tracked-sessions'
import type { Operation } from '../operation'

export const listUserSessions: Operation<ListUserSessionsRequest, ListUserSessionsResponse, 'tokens'> =
  (on) => async (input) => {
    const { pool, user, signIn } = await on.tokens.holder(input.AccessToken)
    return { Sessions: listedSessions(pool, user, signIn) }
  }
