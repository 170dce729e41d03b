// API_AdminSetUserPassword: permanent confirms the user, temporary asks for a new one at the next sign-in (SIGNUP-046).
import type {
  AdminSetUserPasswordRequest,
  AdminSetUserPasswordResponse,
} from '@aws-sdk/client-cognito-identity-provider'
import type { Operation } from '../operation'
import { checkPassword } from '../users/password-policy'
import { setPassword, setTemporaryPassword } from '../users/passwords'

export const adminSetUserPassword: Operation<
  AdminSetUserPasswordRequest,
  AdminSetUserPasswordResponse,
  'pools' | 'random'
> = (on) => (input) => {
  const { pool, user } = on.pools.user(input.UserPoolId, input.Username) // PREF-029
  checkPassword(pool, input.Password)
  if (!input.Permanent) setTemporaryPassword(pool, user, input.Password, on.random)
  else {
    setPassword(pool, user, input.Password, on.random)
    user.status = 'CONFIRMED'
  }
  return {}
}
