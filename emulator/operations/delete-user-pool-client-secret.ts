// API_DeleteUserPoolClientSecret: a secret of a client is worth nothing from then on; the last one stays (CSEC-006, CSEC-007).
import type { DeleteUserPoolClientSecretRequest } from '@aws-sdk/client-cognito-identity-provider'
import { invalidParameter, Refusal } from '../errors'
import type { Operation } from '../operation'
import { keepSecrets } from '../pool/client-secrets'

export const deleteUserPoolClientSecret: Operation<DeleteUserPoolClientSecretRequest, object, 'pools'> =
  (on) => (input) => {
    const { client } = on.pools.clientOf(input.UserPoolId, input.ClientId) // AUTH-030
    const others = client.secrets.filter(({ id }) => id !== input.ClientSecretId)
    // The texts are ours, and the name of the second (CSEC-007).
    if (others.length === client.secrets.length)
      throw new Refusal('ResourceNotFoundException', 'The client has no such secret.')
    if (others.length === 0) throw invalidParameter('The last secret of a client cannot be deleted.')
    keepSecrets(client, others)
    return {}
  }
