// USER_PASSWORD_AUTH, ADMIN_USER_PASSWORD_AUTH and ADMIN_NO_SRP_AUTH: user name and password in one request (AUTH-002).
import { refusal } from '../../errors'
import type { Pool, User } from '../../pool/pool'
import { type Answer, type Attempt, type AuthServices, proving } from '../attempt'
import { beforeAuthentication } from '../before-authentication'
import { signInUser } from '../existence'
import { failed, succeeded } from '../lock'
import { migrate } from '../migration'
import { passwordMatches } from '../password'
import { afterFirstFactor } from '../proceed'
import { required } from '../required'
import { checkSecretHash } from '../secret-hash'
import { maySignIn, mayTryPassword } from '../state-of-user'
import type { FlowHandler } from './flow'

export const passwordFlow: FlowHandler = async (on, start) => {
  const { pool, client, parameters, metadata: validation } = start
  const username = required(parameters, 'USERNAME')
  const password = required(parameters, 'PASSWORD')
  checkSecretHash(client, username, parameters.SECRET_HASH)
  await migrate(on, pool, { occasion: 'Authentication', login: username, clientId: client.id, password, validation })
  await beforeAuthentication(start, username)
  const user = signInUser(pool, client, username)
  return provePassword(on, { pool, client, user, deviceKey: parameters.DEVICE_KEY }, password)
}

/** Goes on behind the right password; refuses a wrong one, and a user who may not sign in. */
export function provePassword(on: AuthServices, attempt: Attempt, password: string): Promise<Answer> {
  const { pool, user } = attempt
  mayTryPassword(pool, user)
  checkPassword(pool, user, password)
  maySignIn(pool, user)
  return afterFirstFactor(on, proving(attempt, 'pwd'))
}

function checkPassword(pool: Pool, user: User, attempt: string): void {
  if (!user.password || !passwordMatches(user.password, attempt)) {
    failed(user.passwordLock, pool.clock.now())
    throw refusal('wrongCredentials') // AUTH-021
  }
  succeeded(user.passwordLock)
}
