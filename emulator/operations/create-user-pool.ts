// CreateUserPool: a pool with the settings of the request, checked as a whole before it exists.
import type { CreateUserPoolRequest, CreateUserPoolResponse } from '@aws-sdk/client-cognito-identity-provider'
import { Refusal } from '../errors'
import type { Operation } from '../operation'
import { describePool } from '../pool/describe'
import { newPool } from '../pool/new-pool'
import { checkCreation, checkPool } from '../pool/pool-rules'
import { checkOwnLevels } from '../pool/tiers'

const mostPools = 1000 // QUOTA-013

export const createUserPool: Operation<
  CreateUserPoolRequest,
  CreateUserPoolResponse,
  'region' | 'clock' | 'random' | 'pools' | 'triggers' | 'stepUp'
> = (on) => (req) => {
  if (on.pools.count >= mostPools)
    throw new Refusal('LimitExceededException', `A Region holds at most ${mostPools} user pools.`)
  checkCreation(req)
  const pool = newPool(req, on)
  checkPool(pool.config, pool.mfa)
  checkOwnLevels(pool, req.AcrConfiguration)
  on.pools.add(pool)
  return { UserPool: describePool(pool) }
}
