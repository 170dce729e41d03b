// DescribeUserPoolClient: an app client with its settings, its secret in clear.
import type {
  DescribeUserPoolClientRequest,
  DescribeUserPoolClientResponse,
} from '@aws-sdk/client-cognito-identity-provider'
import type { Operation } from '../operation'

export const describeUserPoolClient: Operation<DescribeUserPoolClientRequest, DescribeUserPoolClientResponse, 'pools'> =
  (on) => (req) => ({ UserPoolClient: on.pools.clientOf(req.UserPoolId, req.ClientId).client.config })
