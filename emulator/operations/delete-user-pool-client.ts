// DeleteUserPoolClient: an app client goes; its id is unknown from then on.
import type { DeleteUserPoolClientRequest } from '@aws-sdk/client-cognito-identity-provider'
import type { Operation } from '../operation'

export const deleteUserPoolClient: Operation<DeleteUserPoolClientRequest, object, 'pools'> = (on) => (req) => {
  const { pool, client } = on.pools.clientOf(req.UserPoolId, req.ClientId)
  on.pools.removeClient(pool, client)
  return {}
}
