// API_ConfirmForgotPassword: the code that was sent sets a new password and ends every lock (SIGNUP-025, -026, -032).
import type {
  ConfirmForgotPasswordRequest,
  ConfirmForgotPasswordResponse,
} from '@aws-sdk/client-cognito-identity-provider'
import { checkSecretHash } from '../auth/secret-hash'
import { refusal } from '../errors'
import type { Operation } from '../operation'
import { postConfirmation } from '../triggers/sign-up'
import { matchingCode, spendCode } from '../users/codes'
import { knownUser } from '../users/existence'
import { countAttempt } from '../users/limits'
import { checkPassword } from '../users/password-policy'
import { setPassword } from '../users/passwords'

export const confirmForgotPassword: Operation<
  ConfirmForgotPasswordRequest,
  ConfirmForgotPasswordResponse,
  'pools' | 'random'
> = (on) => async (input) => {
  const { pool, client } = on.pools.client(input.ClientId) // AUTH-030
  checkSecretHash(client, input.Username, input.SecretHash) // AUTH-037, AUTH-038
  const user = knownUser(pool, client, input.Username)
  if (!user) throw refusal('codeMismatch') // SIGNUP-032
  countAttempt(pool, user, 'PasswordReset') // QUOTA-010
  matchingCode(pool, user, 'forgot-password', input.ConfirmationCode) // SIGNUP-025, -026
  checkPassword(pool, input.Password) // a bad password leaves the code good
  spendCode(user, 'forgot-password')
  setPassword(pool, user, input.Password, on.random)
  user.status = 'CONFIRMED'
  await postConfirmation(pool, user, 'ConfirmForgotPassword', client.id, input.ClientMetadata)
  return {}
}
