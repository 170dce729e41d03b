// A group of a pool, and the groups a user is in: the best precedence first, those without one last (GRP-007).
import type { GroupType } from '@aws-sdk/client-cognito-identity-provider'
import type { Pool, User } from './pool'

export interface Group {
  readonly name: string
  /** Members as GetGroup shows them. */
  config: GroupType
  /** Held weakly, so that a deleted user is no member any more. */
  readonly members: WeakSet<User>
}

/** Zero is the best (GRP-007). */
export const precedenceOf = ({ config }: Group): number => config.Precedence ?? Number.POSITIVE_INFINITY

export function groupsOf(pool: Pool, user: User): Group[] {
  const mine = [...pool.groups.values()].filter(({ members }) => members.has(user))
  return mine.sort((one, other) =>
    precedenceOf(one) < precedenceOf(other) ? -1 : Number(precedenceOf(one) > precedenceOf(other)),
  )
}
