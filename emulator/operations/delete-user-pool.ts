// DeleteUserPool: the pool goes with its clients and users, unless it is protected.
import type { DeleteUserPoolRequest } from '@aws-sdk/client-cognito-identity-provider'
import { invalidParameter } from '../errors'
import type { Operation } from '../operation'

export const deleteUserPool: Operation<DeleteUserPoolRequest, object, 'pools'> = (on) => (req) => {
  const pool = on.pools.named(req.UserPoolId)
  if (pool.config.DeletionProtection === 'ACTIVE')
    // POOL-070
    throw invalidParameter(
      'The user pool cannot be deleted because deletion protection is activated. Deletion protection must be inactivated first.',
    )
  on.pools.remove(pool)
  pool.keys.retire()
  return {}
}
