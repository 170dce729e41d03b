// API_ResendConfirmationCode: a new sign-up code in place of the old one (SIGNUP-028 to -031).
import type {
  ResendConfirmationCodeRequest,
  ResendConfirmationCodeResponse,
} from '@aws-sdk/client-cognito-identity-provider'
import { checkSecretHash } from '../auth/secret-hash'
import { invalidParameter, refusal } from '../errors'
import type { Operation } from '../operation'
import { autoVerifiedChannel } from '../users/auto-verified'
import { issueCode } from '../users/codes'
import { knownUser, simulatedDelivery } from '../users/existence'
import { countAttempt } from '../users/limits'

export const resendConfirmationCode: Operation<
  ResendConfirmationCodeRequest,
  ResendConfirmationCodeResponse,
  'pools' | 'random' | 'outbox'
> = (on) => async (input) => {
  const { pool, client } = on.pools.client(input.ClientId) // AUTH-030
  checkSecretHash(client, input.Username, input.SecretHash) // AUTH-037, AUTH-038
  const user = knownUser(pool, client, input.Username) // SIGNUP-030
  if (!user) return { CodeDeliveryDetails: simulatedDelivery(pool, input.Username) } // SIGNUP-031
  if (user.status !== 'UNCONFIRMED') throw refusal('alreadyConfirmedNoCode') // SIGNUP-028
  const channel = autoVerifiedChannel(pool, user)
  // The text is widely quoted by users of the service, but in no fact.
  if (!channel) throw invalidParameter('Cannot resend codes. Auto verification not turned on.')
  countAttempt(pool, user, 'ResendConfirmationCode') // QUOTA-010
  const asked = { occasion: 'ResendCode', clientId: client.id, metadata: input.ClientMetadata } as const
  return { CodeDeliveryDetails: await issueCode(on, pool, user, 'sign-up', channel, undefined, asked) } // SIGNUP-029
}
