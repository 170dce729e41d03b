// API_AdminSetUserSettings: the legacy MFAOptions of a user, SMS only (PREF-032).
import type {
  AdminSetUserSettingsRequest,
  AdminSetUserSettingsResponse,
} from '@aws-sdk/client-cognito-identity-provider'
import type { Operation } from '../operation'
import { setMfaOptions } from '../users/mfa-options'

export const adminSetUserSettings: Operation<AdminSetUserSettingsRequest, AdminSetUserSettingsResponse, 'pools'> =
  (on) => (input) => {
    const { pool, user } = on.pools.user(input.UserPoolId, input.Username) // PREF-029
    setMfaOptions(pool, user, input.MFAOptions)
    return {}
  }
