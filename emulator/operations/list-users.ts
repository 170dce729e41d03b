// API_ListUsers: the users of a pool that a filter lets through, oldest first, 60 at most a page.
import type { ListUsersRequest, ListUsersResponse } from '@aws-sdk/client-cognito-identity-provider'
import { invalidParameter } from '../errors'
import type { Operation } from '../operation'
import { page } from '../pool/paging'
import type { Pool, User } from '../pool/pool'
import { schemaOf } from '../users/schema'
import { userType } from '../users/user-answer'
import { userFilter } from '../users/user-filter'

const mostUsers = 60
const placeOf = (user: User) => ({ CreationDate: new Date(user.createdAt), id: user.sub })

export const listUsers: Operation<ListUsersRequest, ListUsersResponse, 'pools'> = (on) => (input) => {
  const pool = on.pools.named(input.UserPoolId) // PROTO-028
  const shown = shownAttributes(pool, input.AttributesToGet)
  const matching = [...pool.users.all()].filter(userFilter(input.Filter))
  const { items, nextToken } = page(matching, placeOf, input.Limit || mostUsers, input.PaginationToken)
  const Users = items.map((user) => userType(user, shown))
  return { Users, ...(nextToken && { PaginationToken: nextToken }) }
}

function shownAttributes(pool: Pool, asked: readonly string[] | undefined): ((name: string) => boolean) | undefined {
  if (!asked?.length) return undefined
  if (asked.some((name) => !schemaOf(pool, name)))
    throw invalidParameter('One or more requested attributes do not exist.') // the text is in no fact
  return (name) => asked.includes(name)
}
