// API_VerifySoftwareToken: the first code of the app puts its secret in force (TOTP-010 to TOTP-014).
import type { VerifySoftwareTokenRequest, VerifySoftwareTokenResponse } from '@aws-sdk/client-cognito-identity-provider'
import { advance, type Enrolment, enrolment } from '../auth/enrolment'
import { stepOf, takeCode } from '../auth/totp'
import { refusal } from '../errors'
import type { Operation } from '../operation'
import type { SoftwareToken } from '../pool/pool'

export const verifySoftwareToken: Operation<
  VerifySoftwareTokenRequest,
  VerifySoftwareTokenResponse,
  'tokens' | 'sessions' | 'pools'
> = (on) => async (input) => {
  const found = await enrolment(on, input)
  if (found.setUp?.step.reached === 'issued') throw refusal('sessionInvalid') // CHAL-086, SESS-016
  const token = found.user.totp
  if (!token) throw refusal('totpMissing')
  const isNew = token.pending !== undefined
  if (!verified(found, token, input.UserCode)) throw refusal('totpVerifyMismatch')
  if (isNew || input.FriendlyDeviceName !== undefined) token.deviceName = input.FriendlyDeviceName // CHAL-060
  return { Status: 'SUCCESS', ...advance(on, found, 'verified') }
}

/** The secret associated last, or the one in force when nothing is pending. */
function verified({ pool }: Enrolment, token: SoftwareToken, code: string): boolean {
  const now = pool.clock.now()
  if (!token.pending) return token.key !== undefined && takeCode(token, token.key, code, now) === 'accepted'
  const step = stepOf(token.pending, code, now)
  if (step === undefined) return false
  token.key = token.pending
  token.pending = undefined
  token.lastStep = step // TOTP-019: the code of the enrolment is used up
  return true
}
