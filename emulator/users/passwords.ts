// Giving a user a password: permanent or temporary; the lock of failed attempts ends with the old one.

import { succeeded } from '../auth/lock'
import { hashPassword } from '../auth/password'
import type { Pool, User } from '../pool/pool'
import type { Random } from '../random'
import { policyOf } from './password-policy'

const day = 86_400_000

export function setPassword(pool: Pool, user: User, password: string, random: Random): void {
  user.password = hashPassword(pool, user.username, password, random)
  user.passwordValidUntil = undefined
  user.modifiedAt = pool.clock.now()
  succeeded(user.passwordLock)
}

/** Good for the days that the pool says, 7 without a word (SIGNUP-044); the next sign-in asks for a new one. */
export function setTemporaryPassword(pool: Pool, user: User, password: string, random: Random): void {
  setPassword(pool, user, password, random)
  const days =
    policyOf(pool).TemporaryPasswordValidityDays ?? pool.config.AdminCreateUserConfig?.UnusedAccountValidityDays ?? 7
  user.passwordValidUntil = pool.clock.now() + days * day
  user.status = 'FORCE_CHANGE_PASSWORD'
}

/** A password of every class of characters, long enough for the policy. */
export function randomPassword(pool: Pool, random: Random): string {
  const classes = [
    random.letters(1, 'ABCDEFGHJKLMNPQRSTUVWXYZ'),
    random.letters(1, 'abcdefghijkmnopqrstuvwxyz'),
    random.digits(1),
    random.letters(1, '!#$%&*+-=?@_'),
  ]
  const rest = Math.max(8, policyOf(pool).MinimumLength ?? 0)
  return random.letters(rest) + classes.join('')
}
