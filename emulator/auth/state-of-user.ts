// The checks on a user's state around the first factor, in the order the service makes them.
import { refusal } from '../errors'
import type { Pool, User } from '../pool/pool'
import { isLocked } from './lock'

/** Before the password is looked at: a reset password, a disabled user, a lock (AUTH-081, AUTH-025, AUTH-032). */
export function mayTryPassword(pool: Pool, user: User): void {
  if (user.status === 'RESET_REQUIRED') throw refusal('passwordResetRequired')
  if (!user.enabled) throw refusal('userDisabled')
  if (isLocked(user.passwordLock, pool.clock.now())) throw refusal('passwordAttempts')
}

/** After the password was right: an unconfirmed user (AUTH-027), a temporary password that ran out (SIGNUP-045). */
export function maySignIn(pool: Pool, user: User): void {
  if (user.status === 'UNCONFIRMED') throw refusal('userNotConfirmed')
  const until = user.status === 'FORCE_CHANGE_PASSWORD' ? user.passwordValidUntil : undefined
  if (until !== undefined && pool.clock.now() > until) throw refusal('temporaryPasswordExpired')
}
