// How often an hour a user may be asked about (QUOTA-010); beyond that every call is refused (SIGNUP-036).
import { refusal } from '../errors'
import type { Pool, User } from '../pool/pool'

// PasswordReset: the service allows 5 to 20 by its estimate of risk; a pool without that estimate allows the most.
const anHour = {
  ChangePassword: 5,
  ConfirmSignUp: 15,
  GetUserAttributeVerificationCode: 5,
  PasswordReset: 20, // ForgotPassword and ConfirmForgotPassword together
  ResendConfirmationCode: 5,
  VerifyUserAttribute: 15,
}

/** Counts the call, right or wrong; a refused one is not counted, so that the limit ends an hour after the calls it let through. */
export function countAttempt(pool: Pool, user: User, call: keyof typeof anHour): void {
  const now = pool.clock.now()
  const recent = (user.attempts.get(call) ?? []).filter((at) => now - at < 3_600_000)
  if (recent.length >= anHour[call]) throw refusal('attemptLimit')
  user.attempts.set(call, [...recent, now])
}
