// API_AssociateSoftwareToken: a new secret for an authenticator app, without effect until it is verified (TOTP-001, TOTP-002, TOTP-018).
import type {
  AssociateSoftwareTokenRequest,
  AssociateSoftwareTokenResponse,
} from '@aws-sdk/client-cognito-identity-provider'
import { advance, enrolment } from '../auth/enrolment'
import { secretCode } from '../auth/totp'
import type { Operation } from '../operation'

const keyBytes = 32 // TOTP-005: 52 characters of base32

export const associateSoftwareToken: Operation<
  AssociateSoftwareTokenRequest,
  AssociateSoftwareTokenResponse,
  'tokens' | 'sessions' | 'pools' | 'random'
> = (on) => async (input) => {
  const found = await enrolment(on, input)
  const pending = on.random.bytes(keyBytes)
  const none = { key: undefined, deviceName: undefined, lastStep: 0 }
  // The secret in force stays until the new one is verified; OPEN 29 has old reports that it does not.
  found.user.totp = { ...none, ...found.user.totp, pending }
  return { SecretCode: secretCode(pending), ...advance(on, found, 'associated') }
}
