// API_UpdateUserAttributes: users write what their client may write; a new address that the pool verifies gets a code.
import type {
  UpdateUserAttributesRequest,
  UpdateUserAttributesResponse,
} from '@aws-sdk/client-cognito-identity-provider'
import type { Operation } from '../operation'
import { checkAttributes } from '../users/attributes'
import { updateAttributes } from '../users/update-attributes'

export const updateUserAttributes: Operation<
  UpdateUserAttributesRequest,
  UpdateUserAttributesResponse,
  'tokens' | 'random' | 'outbox'
> = (on) => async (input) => {
  const { pool, client, user } = await on.tokens.holder(input.AccessToken)
  checkAttributes(pool, input.UserAttributes, { client, user }) // SIGNUP-061, -062
  const asked = { clientId: client.id, metadata: input.ClientMetadata }
  const sent = await updateAttributes(on, pool, user, input.UserAttributes, asked)
  return sent.length > 0 ? { CodeDeliveryDetailsList: sent } : {}
}
