// API_AddUserPoolClientSecret: a second secret for a client that has one; shown only where the service made it (CSEC-001, CSEC-003).
import type {
  AddUserPoolClientSecretRequest,
  AddUserPoolClientSecretResponse,
} from '@aws-sdk/client-cognito-identity-provider'
import { invalidParameter, Refusal } from '../errors'
import type { Operation } from '../operation'
import { keepSecrets, mostSecrets, newSecret } from '../pool/client-secrets'

export const addUserPoolClientSecret: Operation<
  AddUserPoolClientSecretRequest,
  AddUserPoolClientSecretResponse,
  'pools' | 'random'
> = (on) => (input) => {
  const { pool, client } = on.pools.clientOf(input.UserPoolId, input.ClientId) // AUTH-030
  // The texts are ours, and the name of the first (CSEC-004).
  if (client.secrets.length === 0) throw invalidParameter('The client has no secret, so none can be added.')
  if (client.secrets.length >= mostSecrets)
    throw new Refusal('LimitExceededException', `A client holds at most ${mostSecrets} secrets.`)
  const secret = newSecret(client, input.ClientSecret, pool, on.random)
  keepSecrets(client, [...client.secrets, secret])
  const { id: ClientSecretId, createdAt: ClientSecretCreateDate, value } = secret
  const shown = input.ClientSecret === undefined && { ClientSecretValue: value }
  return { ClientSecretDescriptor: { ClientSecretId, ...shown, ClientSecretCreateDate } }
}
