// SetUserPoolMfaConfig: the MFA settings of a pool replaced as a whole (POOL-007, POOL-016).
import type {
  SetUserPoolMfaConfigRequest,
  SetUserPoolMfaConfigResponse,
} from '@aws-sdk/client-cognito-identity-provider'
import type { Operation } from '../operation'
import { defined } from '../pool/defined'
import { mfaConfigFrom } from '../pool/mfa-config'

export const setUserPoolMfaConfig: Operation<SetUserPoolMfaConfigRequest, SetUserPoolMfaConfigResponse, 'pools'> =
  (on) => (req) => {
    const pool = on.pools.named(req.UserPoolId)
    pool.mfa = mfaConfigFrom(req, pool.config)
    // The sender stays with the pool when SMS is left out of the factors: POOL-061, and against it POOL-026 (by CloudFormation).
    const { SmsConfiguration, SmsAuthenticationMessage } = pool.mfa.SmsMfaConfiguration ?? {}
    pool.config = {
      ...pool.config,
      ...defined({ SmsConfiguration, SmsAuthenticationMessage }),
      LastModifiedDate: new Date(pool.clock.now()),
    }
    return { ...pool.mfa }
  }
