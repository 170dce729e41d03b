// API_DeleteUserAttributes: users delete what their client may write.
import type {
  DeleteUserAttributesRequest,
  DeleteUserAttributesResponse,
} from '@aws-sdk/client-cognito-identity-provider'
import type { Operation } from '../operation'
import { checkAttributes, setAttributes } from '../users/attributes'

export const deleteUserAttributes: Operation<DeleteUserAttributesRequest, DeleteUserAttributesResponse, 'tokens'> =
  (on) => async (input) => {
    const { pool, client, user } = await on.tokens.holder(input.AccessToken)
    const emptied = input.UserAttributeNames.map((Name) => ({ Name, Value: '' }))
    checkAttributes(pool, emptied, { client, user }) // SIGNUP-061
    setAttributes(pool, user, emptied)
    return {}
  }
