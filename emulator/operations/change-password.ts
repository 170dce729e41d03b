// API_ChangePassword: the present password buys a new one, a limited number of times an hour (QUOTA-010).
import type { ChangePasswordRequest, ChangePasswordResponse } from '@aws-sdk/client-cognito-identity-provider'
import { passwordMatches } from '../auth/password'
import { refusal } from '../errors'
import type { Operation } from '../operation'
import { countAttempt } from '../users/limits'
import { checkPassword } from '../users/password-policy'
import { setPassword } from '../users/passwords'

export const changePassword: Operation<ChangePasswordRequest, ChangePasswordResponse, 'tokens' | 'random'> =
  (on) => async (input) => {
    const { pool, user } = await on.tokens.holder(input.AccessToken)
    countAttempt(pool, user, 'ChangePassword') // QUOTA-010, SIGNUP-036
    // A user without a password sets the first one and needs to prove none.
    if (user.password && !passwordMatches(user.password, input.PreviousPassword ?? ''))
      throw refusal('wrongCredentials') // AUTH-021
    checkPassword(pool, input.ProposedPassword) // SIGNUP-017 to -020
    setPassword(pool, user, input.ProposedPassword, on.random)
    return {}
  }
