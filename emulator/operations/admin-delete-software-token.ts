// API_AdminDeleteSoftwareToken: removes the authenticator app of a user, who can then enrol another (TOTP-029).
import type { Operation } from '../operation'

interface Input {
  UserPoolId?: string
  Username?: string
}

export const adminDeleteSoftwareToken: Operation<Input, object, 'pools'> = (on) => (input) => {
  const { pool, user } = on.pools.user(input.UserPoolId, input.Username)
  user.totp = undefined
  user.mfaEnabled.delete('SOFTWARE_TOKEN_MFA')
  if (user.mfaPreferred === 'SOFTWARE_TOKEN_MFA') user.mfaPreferred = undefined
  user.modifiedAt = pool.clock.now()
  return {}
}
