// UpdateUserPool: new settings for a pool, applied as a whole or not at all (POOL-067).
import type { UpdateUserPoolRequest, UpdateUserPoolResponse } from '@aws-sdk/client-cognito-identity-provider'
import type { Operation } from '../operation'
import { checkPool } from '../pool/pool-rules'
import { updatedConfig, updatedLevels, updatedMfa } from '../pool/updated-pool'

export const updateUserPool: Operation<UpdateUserPoolRequest, UpdateUserPoolResponse, 'pools'> = (on) => (req) => {
  const pool = on.pools.named(req.UserPoolId)
  const config = updatedConfig(pool, req, pool.clock.now())
  const mfa = updatedMfa(pool, req, config)
  checkPool(config, mfa)
  const acrNames = updatedLevels(pool, req)
  pool.acrNames = acrNames
  pool.config = config
  pool.mfa = mfa
  return {}
}
