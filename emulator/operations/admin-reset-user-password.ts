// API_AdminResetUserPassword: the password is out of force until the user sets a new one with the code sent (AUTH-081).
import type {
  AdminResetUserPasswordRequest,
  AdminResetUserPasswordResponse,
} from '@aws-sdk/client-cognito-identity-provider'
import { refusal } from '../errors'
import type { Operation } from '../operation'
import { issueCode } from '../users/codes'
import { adminRecoveryChannel } from '../users/recovery'

export const adminResetUserPassword: Operation<
  AdminResetUserPasswordRequest,
  AdminResetUserPasswordResponse,
  'pools' | 'random' | 'outbox'
> = (on) => async (input) => {
  const { pool, user } = on.pools.user(input.UserPoolId, input.Username) // PREF-029
  // SIGNUP-035; a user who never confirmed has nothing to reset either.
  if (user.status === 'FORCE_CHANGE_PASSWORD' || user.status === 'UNCONFIRMED') throw refusal('userMayNotConfirmReset')
  const asked = { metadata: input.ClientMetadata }
  await issueCode(on, pool, user, 'forgot-password', adminRecoveryChannel(pool, user), undefined, asked) // SIGNUP-034, POOL-052
  user.status = 'RESET_REQUIRED'
  user.modifiedAt = pool.clock.now()
  return {}
}
