// API_ListUserPoolClientSecrets: the secrets of a client by id and date, never their values, all at once (CSEC-005).
import type {
  ListUserPoolClientSecretsRequest,
  ListUserPoolClientSecretsResponse,
} from '@aws-sdk/client-cognito-identity-provider'
import type { Operation } from '../operation'

export const listUserPoolClientSecrets: Operation<
  ListUserPoolClientSecretsRequest,
  ListUserPoolClientSecretsResponse,
  'pools'
> = (on) => (input) => {
  const { client } = on.pools.clientOf(input.UserPoolId, input.ClientId) // AUTH-030
  return {
    ClientSecrets: client.secrets.map(({ id, createdAt }) => ({
      ClientSecretId: id,
      ClientSecretCreateDate: createdAt,
    })),
  }
}
