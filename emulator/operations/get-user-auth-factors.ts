// API_GetUserAuthFactors: the factors of the holder of an access token (PREF-031, USES-040).
import type { GetUserAuthFactorsRequest, GetUserAuthFactorsResponse } from '@aws-sdk/client-cognito-identity-provider'
import { authFactorsOf } from '../auth/configured-factors'
import type { Operation } from '../operation'

export const getUserAuthFactors: Operation<GetUserAuthFactorsRequest, GetUserAuthFactorsResponse, 'tokens'> =
  (on) => async (input) => {
    const { pool, user } = await on.tokens.holder(input.AccessToken)
    return authFactorsOf(pool, user)
  }
