// API_DeleteUser: the holder of the access token deletes themselves, tokens included.
import type { DeleteUserRequest } from '@aws-sdk/client-cognito-identity-provider'
import type { Operation } from '../operation'

export const deleteUser: Operation<DeleteUserRequest, object, 'tokens'> = (on) => async (input) => {
  const { pool, user } = await on.tokens.holder(input.AccessToken)
  pool.users.remove(user)
  on.tokens.signOut(user)
  return {}
}
