// API_DeleteWebAuthnCredential: a signed-in user gives up a passkey (WAN-033, WAN-034).
import type {
  DeleteWebAuthnCredentialRequest,
  DeleteWebAuthnCredentialResponse,
} from '@aws-sdk/client-cognito-identity-provider'
import { refusal } from '../errors'
import type { Operation } from '../operation'

export const deleteWebAuthnCredential: Operation<
  DeleteWebAuthnCredentialRequest,
  DeleteWebAuthnCredentialResponse,
  'tokens'
> = (on) => async (input) => {
  const { user } = await on.tokens.holder(input.AccessToken)
  if (!user.passkeys.delete(input.CredentialId)) throw refusal('passkeyUnknown')
  return {}
}
