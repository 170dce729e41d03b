// API_SetUserSettings: the legacy MFAOptions, SMS only (PREF-032).
import type { SetUserSettingsRequest, SetUserSettingsResponse } from '@aws-sdk/client-cognito-identity-provider'
import type { Operation } from '../operation'
import { setMfaOptions } from '../users/mfa-options'

export const setUserSettings: Operation<SetUserSettingsRequest, SetUserSettingsResponse, 'tokens'> =
  (on) => async (input) => {
    const { pool, user } = await on.tokens.holder(input.AccessToken)
    setMfaOptions(pool, user, input.MFAOptions)
    return {}
  }
