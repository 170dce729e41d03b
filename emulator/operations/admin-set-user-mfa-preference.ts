// API_AdminSetUserMFAPreference: an administrator turns a user's factors on or off (PREF-002).
import type {
  AdminSetUserMFAPreferenceRequest,
  AdminSetUserMFAPreferenceResponse,
} from '@aws-sdk/client-cognito-identity-provider'
import { setPreference } from '../auth/preference'
import type { Operation } from '../operation'

export const adminSetUserMfaPreference: Operation<
  AdminSetUserMFAPreferenceRequest,
  AdminSetUserMFAPreferenceResponse,
  'pools'
> = (on) => (input) => {
  const { pool, user } = on.pools.user(input.UserPoolId, input.Username)
  setPreference(pool, user, input)
  return {}
}
