// API_AdminCreateUser: a user with a temporary password, invited unless suppressed (SIGNUP-041 to -044, -047).
import type { AdminCreateUserRequest, AdminCreateUserResponse } from '@aws-sdk/client-cognito-identity-provider'
import { Refusal, refusal } from '../errors'
import type { Operation, Validated } from '../operation'
import { firstFactorsOf } from '../pool/first-factors'
import type { Pool, User } from '../pool/pool'
import type { Random } from '../random'
import { preSignUp } from '../triggers/sign-up'
import { refuseExisting, takeAliases } from '../users/aliases'
import { checkAttributes, valuesAfter } from '../users/attributes'
import { invite } from '../users/invitation'
import { addUser } from '../users/new-user'
import { checkPassword } from '../users/password-policy'
import { randomPassword, setTemporaryPassword } from '../users/passwords'
import { userType } from '../users/user-answer'
import { identify } from '../users/usernames'

type Input = Validated<AdminCreateUserRequest>

export const adminCreateUser: Operation<
  AdminCreateUserRequest,
  AdminCreateUserResponse,
  'pools' | 'random' | 'outbox'
> = (on) => async (input) => {
  const pool = on.pools.named(input.UserPoolId) // PROTO-028
  if (input.TemporaryPassword) checkPassword(pool, input.TemporaryPassword) // SIGNUP-017 to -020
  const user = input.MessageAction === 'RESEND' ? invited(pool, input) : await created(pool, input, on.random)
  if (user.status === 'CONFIRMED') return { User: userType(user) } // SIGNUP-047
  const password = input.TemporaryPassword ?? randomPassword(pool, on.random)
  setTemporaryPassword(pool, user, password, on.random) // SIGNUP-042, -044
  const asked = { metadata: input.ClientMetadata }
  if (input.MessageAction !== 'SUPPRESS') await invite(on, pool, user, password, input.DesiredDeliveryMediums, asked) // SIGNUP-043
  return { User: userType(user) } // SIGNUP-041
}

async function created(pool: Pool, input: Input, random: Random): Promise<User> {
  const given = input.UserAttributes ?? []
  const identity = identify(pool, input.Username, given, random) // SIGNUP-022, -023
  checkAttributes(pool, given) // SIGNUP-062
  const { username: userName, attributes } = identity
  const { ValidationData: validation, ClientMetadata: metadata } = input
  await preSignUp(pool, { occasion: 'AdminCreateUser', userName, attributes, validation, metadata })
  const values = valuesAfter(identity.attributes)
  if (input.ForceAliasCreation) takeAliases(pool, undefined, values) // SIGNUP-016
  refuseExisting(pool, input.Username, values, 'userAccountExists') // OPEN 11, SIGNUP-013
  return addUser(pool, identity, needsNoPassword(pool, input, values) ? 'CONFIRMED' : 'FORCE_CHANGE_PASSWORD')
}

/** A user who can sign in by a code to a proven address is ready without a password (SIGNUP-047; SMS by analogy). */
function needsNoPassword(pool: Pool, input: Input, values: ReadonlyMap<string, string>): boolean {
  if (input.TemporaryPassword || input.MessageAction !== 'SUPPRESS') return false
  const factors = firstFactorsOf(pool.config)
  const proven = (name: string) => values.get(`${name}_verified`) === 'true'
  return (factors.includes('EMAIL_OTP') && proven('email')) || (factors.includes('SMS_OTP') && proven('phone_number'))
}

function invited(pool: Pool, { Username }: Input): User {
  const user = pool.users.find(Username)
  if (!user) throw refusal('userUnknown') // PREF-029
  if (user.status === 'FORCE_CHANGE_PASSWORD') return user
  // The exception is documented, the text is not.
  throw new Refusal(
    'UnsupportedUserStateException',
    `Resend not possible. ${Username} status is not FORCE_CHANGE_PASSWORD`,
  )
}
