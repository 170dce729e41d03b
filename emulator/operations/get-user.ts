// API_GetUser: what the holder of an access token may read of themselves (PREF-011, -012, TOK-044).
import type { GetUserRequest, GetUserResponse } from '@aws-sdk/client-cognito-identity-provider'
import type { Operation } from '../operation'
import { mayRead } from '../users/access'
import { attributesOf, mfaMembers } from '../users/user-answer'

export const getUser: Operation<GetUserRequest, GetUserResponse, 'tokens'> = (on) => async (input) => {
  const { client, user } = await on.tokens.holder(input.AccessToken)
  const UserAttributes = attributesOf(user, (name) => mayRead(client, name))
  return { Username: user.username, UserAttributes, ...mfaMembers(user) }
}
