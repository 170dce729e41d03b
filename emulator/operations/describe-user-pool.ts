// DescribeUserPool: a pool with its settings.
import type { DescribeUserPoolRequest, DescribeUserPoolResponse } from '@aws-sdk/client-cognito-identity-provider'
import type { Operation } from '../operation'
import { describePool } from '../pool/describe'

export const describeUserPool: Operation<DescribeUserPoolRequest, DescribeUserPoolResponse, 'pools'> =
  (on) => (req) => ({
    UserPool: describePool(on.pools.named(req.UserPoolId)),
  })
