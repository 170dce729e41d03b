// ListUserPoolClients: the app clients of a pool, page by page; all of them are REGULAR, none registered itself.
import type { ListUserPoolClientsRequest, ListUserPoolClientsResponse } from '@aws-sdk/client-cognito-identity-provider'
import type { Operation } from '../operation'
import { defined } from '../pool/defined'
import { page } from '../pool/paging'

export const listUserPoolClients: Operation<ListUserPoolClientsRequest, ListUserPoolClientsResponse, 'pools'> =
  (on) => (req) => {
    const pool = on.pools.named(req.UserPoolId)
    const { items, nextToken } = page(
      req.ClientType === 'DCR' ? [] : pool.clients.values(),
      ({ id, config }) => ({ id, CreationDate: config.CreationDate }),
      req.MaxResults ?? 60,
      req.NextToken,
    )
    const UserPoolClients = items.map(({ id, config }) => ({
      ClientId: id,
      UserPoolId: pool.id,
      ClientName: config.ClientName,
    }))
    return { UserPoolClients, ...defined({ NextToken: nextToken }) }
  }
