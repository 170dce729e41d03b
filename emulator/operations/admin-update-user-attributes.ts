// API_AdminUpdateUserAttributes: an administrator writes attributes, proofs of addresses included.
import type {
  AdminUpdateUserAttributesRequest,
  AdminUpdateUserAttributesResponse,
} from '@aws-sdk/client-cognito-identity-provider'
import type { Operation } from '../operation'
import { checkAttributes } from '../users/attributes'
import { updateAttributes } from '../users/update-attributes'

export const adminUpdateUserAttributes: Operation<
  AdminUpdateUserAttributesRequest,
  AdminUpdateUserAttributesResponse,
  'pools' | 'random' | 'outbox'
> = (on) => async (input) => {
  const { pool, user } = on.pools.user(input.UserPoolId, input.Username) // PREF-029
  checkAttributes(pool, input.UserAttributes, { user }) // SIGNUP-062
  await updateAttributes(on, pool, user, input.UserAttributes, { metadata: input.ClientMetadata }) // SIGNUP-051
  return {}
}
