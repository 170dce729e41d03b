// API_AdminDeleteUserAttributes: an administrator deletes attributes of a user.
import type {
  AdminDeleteUserAttributesRequest,
  AdminDeleteUserAttributesResponse,
} from '@aws-sdk/client-cognito-identity-provider'
import type { Operation } from '../operation'
import { checkAttributes, setAttributes } from '../users/attributes'

export const adminDeleteUserAttributes: Operation<
  AdminDeleteUserAttributesRequest,
  AdminDeleteUserAttributesResponse,
  'pools'
> = (on) => (input) => {
  const { pool, user } = on.pools.user(input.UserPoolId, input.Username) // PREF-029
  const emptied = input.UserAttributeNames.map((Name) => ({ Name, Value: '' }))
  checkAttributes(pool, emptied, { user })
  setAttributes(pool, user, emptied)
  return {}
}
