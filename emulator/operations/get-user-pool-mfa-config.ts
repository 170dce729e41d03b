// GetUserPoolMfaConfig: the MFA mode of a pool and the factors that were configured (POOL-001, POOL-003).
import type {
  GetUserPoolMfaConfigRequest,
  GetUserPoolMfaConfigResponse,
} from '@aws-sdk/client-cognito-identity-provider'
import type { Operation } from '../operation'

export const getUserPoolMfaConfig: Operation<GetUserPoolMfaConfigRequest, GetUserPoolMfaConfigResponse, 'pools'> =
  (on) => (req) => ({ ...on.pools.named(req.UserPoolId).mfa })
