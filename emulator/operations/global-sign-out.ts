// API_GlobalSignOut: revokes every token of the signed-in user for the API (TOK-028).
import type { GlobalSignOutRequest, GlobalSignOutResponse } from '@aws-sdk/client-cognito-identity-provider'
import type { Operation } from '../operation'

export const globalSignOut: Operation<GlobalSignOutRequest, GlobalSignOutResponse, 'tokens'> =
  (on) => async (input) => {
    const { user } = await on.tokens.holder(input.AccessToken)
    on.tokens.signOut(user)
    return {}
  }
