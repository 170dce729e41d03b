// API_StartWebAuthnRegistration: what the browser of a signed-in user needs to make a passkey (WAN-012).
import type {
  StartWebAuthnRegistrationRequest,
  StartWebAuthnRegistrationResponse,
} from '@aws-sdk/client-cognito-identity-provider'
import { startRegistration } from '../auth/passkeys/registration'
import type { Operation } from '../operation'

export const startWebAuthnRegistration: Operation<
  StartWebAuthnRegistrationRequest,
  StartWebAuthnRegistrationResponse,
  'tokens' | 'random'
> = (on) => async (input) => ({
  CredentialCreationOptions: startRegistration(on, await on.tokens.holder(input.AccessToken)),
})
