// API_CompleteWebAuthnRegistration: the passkey that the browser made, verified and kept (WAN-019).
import type {
  CompleteWebAuthnRegistrationRequest,
  CompleteWebAuthnRegistrationResponse,
} from '@aws-sdk/client-cognito-identity-provider'
import { completeRegistration } from '../auth/passkeys/registration'
import type { Operation } from '../operation'

export const completeWebAuthnRegistration: Operation<
  CompleteWebAuthnRegistrationRequest,
  CompleteWebAuthnRegistrationResponse,
  'tokens'
> = (on) => async (input) => {
  await completeRegistration(await on.tokens.holder(input.AccessToken), input.Credential)
  return {}
}
