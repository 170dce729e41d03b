// API_SetUserMFAPreference: the signed-in user turns factors on or off (PREF-001).
import type {
  SetUserMFAPreferenceRequest,
  SetUserMFAPreferenceResponse,
} from '@aws-sdk/client-cognito-identity-provider'
import { setPreference } from '../auth/preference'
import type { Operation } from '../operation'

export const setUserMfaPreference: Operation<SetUserMFAPreferenceRequest, SetUserMFAPreferenceResponse, 'tokens'> =
  (on) => async (input) => {
    const { pool, user } = await on.tokens.holder(input.AccessToken)
    setPreference(pool, user, input)
    return {}
  }
