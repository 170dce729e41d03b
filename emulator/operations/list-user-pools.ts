// ListUserPools: the pools of the server, page by page.
import type { ListUserPoolsRequest, ListUserPoolsResponse } from '@aws-sdk/client-cognito-identity-provider'
import type { Operation } from '../operation'
import { defined } from '../pool/defined'
import { page } from '../pool/paging'

export const listUserPools: Operation<ListUserPoolsRequest, ListUserPoolsResponse, 'pools'> = (on) => (req) => {
  const { items, nextToken } = page(
    on.pools.all(),
    ({ id, config }) => ({ id, CreationDate: config.CreationDate }),
    req.MaxResults,
    req.NextToken,
  )
  const UserPools = items.map(({ config: { Id, Name, LambdaConfig, LastModifiedDate, CreationDate } }) => ({
    Id,
    Name,
    LambdaConfig,
    LastModifiedDate,
    CreationDate,
  }))
  return { UserPools, ...defined({ NextToken: nextToken }) }
}
