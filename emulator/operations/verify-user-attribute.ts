// API_VerifyUserAttribute: the code that was sent proves the address it went to, and puts a waiting one in force.
import type { VerifyUserAttributeRequest, VerifyUserAttributeResponse } from '@aws-sdk/client-cognito-identity-provider'
import { refusal } from '../errors'
import type { Operation } from '../operation'
import { prove } from '../users/aliases'
import { matchingCode, spendCode } from '../users/codes'
import { isChannel } from '../users/delivery'
import { countAttempt } from '../users/limits'

export const verifyUserAttribute: Operation<VerifyUserAttributeRequest, VerifyUserAttributeResponse, 'tokens'> =
  (on) => async (input) => {
    const { pool, user } = await on.tokens.holder(input.AccessToken)
    const name = input.AttributeName
    if (!isChannel(name)) throw refusal('attributeNotVerifiable') // SIGNUP-039
    countAttempt(pool, user, 'VerifyUserAttribute') // QUOTA-010
    const use = `verify-attribute ${name}` as const
    const { destination } = matchingCode(pool, user, use, input.Code) // SIGNUP-025, -026
    prove(pool, user, name, destination) // SIGNUP-016
    spendCode(user, use)
    return {}
  }
