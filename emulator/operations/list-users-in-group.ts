// API_ListUsersInGroup: the users of a group, oldest first, page by page (GRP-005).
import type { ListUsersInGroupRequest, ListUsersInGroupResponse } from '@aws-sdk/client-cognito-identity-provider'
import type { Operation } from '../operation'
import { defined } from '../pool/defined'
import { groupNamed, mostOnPage } from '../pool/groups'
import { page } from '../pool/paging'
import type { User } from '../pool/pool'
import { userType } from '../users/user-answer'

const placeOf = (user: User) => ({ CreationDate: new Date(user.createdAt), id: user.sub })

export const listUsersInGroup: Operation<ListUsersInGroupRequest, ListUsersInGroupResponse, 'pools'> =
  (on) => (input) => {
    const pool = on.pools.named(input.UserPoolId)
    const { members } = groupNamed(pool, input.GroupName)
    const inside = [...pool.users.all()].filter((user) => members.has(user))
    const { items, nextToken } = page(inside, placeOf, input.Limit || mostOnPage, input.NextToken)
    return { Users: items.map((user) => userType(user)), ...defined({ NextToken: nextToken }) }
  }
