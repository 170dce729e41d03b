// USER_PASSWORD_AUTH, ADMIN_USER_PASSWORD_AUTH and ADMIN_NO_SRP_AUTH: user name and password in one request (AUTH-002).
import { refusal } from '../../errors'
import type { Pool, User } from '../../pool/pool'
import { signInUser } from '../existence'
import { failed, succeeded } from '../lock'
import { passwordMatches } from '../password'
import { afterFirstFactor } from '../proceed'
import { required } from '../required'
import { checkSecretHash } from '../secret-hash'
import { maySignIn, mayTryPassword } from '../state-of-user'
import type { FlowHandler } from './flow'

export const passwordFlow: FlowHandler = (on, { pool, client, parameters }) => {
  const username = required(parameters, 'USERNAME')
  const password = required(parameters, 'PASSWORD')
  checkSecretHash(client, username, parameters.SECRET_HASH)
  const user = signInUser(pool, client, username)
  mayTryPassword(pool, user)
  checkPassword(pool, user, password)
  maySignIn(pool, user)
  return afterFirstFactor(on, { pool, client, user })
}

function checkPassword(pool: Pool, user: User, attempt: string): void {
  if (!user.password || !passwordMatches(user.password, attempt)) {
    failed(user.passwordLock, pool.clock.now())
    throw refusal('wrongCredentials') // AUTH-021
  }
  succeeded(user.passwordLock)
}
