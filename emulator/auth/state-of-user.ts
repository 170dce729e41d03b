// The checks on a user's state around the first factor, in the order the service makes them.
import { refusal } from '../errors'
import type { Pool, User } from '../pool/pool'
import { isLocked } from './lock'

/** Before the password is looked at: the user's state, then a lock (AUTH-032). */
export function mayTryPassword(pool: Pool, user: User): void {
  mayBegin(user)
  if (isLocked(user.passwordLock, pool.clock.now())) throw refusal('passwordAttempts')
}

/** Before anything is asked: a reset password, a disabled user (AUTH-081, AUTH-025). */
export function mayBegin(user: User): void {
  if (user.status === 'RESET_REQUIRED') throw refusal('passwordResetRequired')
  if (!user.enabled) throw refusal('userDisabled')
}

/** After the password was right: an unconfirmed user (AUTH-027), a temporary password that ran out (SIGNUP-045). */
export function maySignIn(pool: Pool, user: User): void {
  if (user.status === 'UNCONFIRMED') throw refusal('userNotConfirmed')
  const until = user.status === 'FORCE_CHANGE_PASSWORD' ? user.passwordValidUntil : undefined
  if (until !== undefined && pool.clock.now() > until) throw refusal('temporaryPasswordExpired')
}

/** Before a custom challenge: no password is at stake, so the lock of passwords is not asked (TRIG-020). */
export function mayBeChallenged(user: User): void {
  if (!user.enabled) throw refusal('userDisabled')
  if (user.status === 'UNCONFIRMED') throw refusal('userNotConfirmed')
}
