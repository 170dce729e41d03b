// UpdateUserPoolClient: the settings of an app client replaced; what is left out goes back to its default.
import type {
  UpdateUserPoolClientRequest,
  UpdateUserPoolClientResponse,
} from '@aws-sdk/client-cognito-identity-provider'
import type { Operation } from '../operation'
import { shownSecret } from '../pool/client-secrets'
import { clientSettings } from '../pool/client-settings'

export const updateUserPoolClient: Operation<UpdateUserPoolClientRequest, UpdateUserPoolClientResponse, 'pools'> =
  (on) => (req) => {
    const { ClientId, ClientName, ...settings } = req
    const { pool, client } = on.pools.clientOf(req.UserPoolId, ClientId)
    const { config } = client
    client.config = {
      UserPoolId: pool.id,
      ClientName: ClientName ?? config.ClientName,
      ClientId: client.id,
      ...shownSecret(client.secrets),
      CreationDate: config.CreationDate,
      LastModifiedDate: new Date(pool.clock.now()),
      ...clientSettings(settings, pool),
    }
    return { UserPoolClient: client.config }
  }
