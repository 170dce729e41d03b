// API_ListGroups: the groups of a pool, page by page (GRP-005).
import type { ListGroupsRequest, ListGroupsResponse } from '@aws-sdk/client-cognito-identity-provider'
import type { Operation } from '../operation'
import { listedGroups } from '../pool/groups'

export const listGroups: Operation<ListGroupsRequest, ListGroupsResponse, 'pools'> = (on) => (input) =>
  listedGroups(on.pools.named(input.UserPoolId).groups.values(), input)
