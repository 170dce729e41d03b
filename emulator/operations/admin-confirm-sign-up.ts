// API_AdminConfirmSignUp: confirms a user without a code and proves no address (SIGNUP-040).
import type { AdminConfirmSignUpRequest, AdminConfirmSignUpResponse } from '@aws-sdk/client-cognito-identity-provider'
import { refusal } from '../errors'
import type { Operation } from '../operation'
import { postConfirmation } from '../triggers/sign-up'

export const adminConfirmSignUp: Operation<AdminConfirmSignUpRequest, AdminConfirmSignUpResponse, 'pools'> =
  (on) => async (input) => {
    const { pool, user } = on.pools.user(input.UserPoolId, input.Username)
    if (user.status !== 'UNCONFIRMED') throw refusal('alreadyConfirmed', user.status) // SIGNUP-027
    user.status = 'CONFIRMED'
    user.codes.delete('sign-up')
    user.modifiedAt = pool.clock.now()
    await postConfirmation(pool, user, 'ConfirmSignUp', undefined, input.ClientMetadata)
    return {}
  }
