// Finds a group of a pool, and shows groups page by page.
import type { GroupType } from '@aws-sdk/client-cognito-identity-provider'
import { refusal } from '../errors'
import { defined } from './defined'
import type { Group } from './group'
import { page } from './paging'
import type { Pool } from './pool'

export const mostOnPage = 60

interface Asked {
  readonly Limit?: number | undefined
  readonly NextToken?: string | undefined
}

/** GRP-003 */
export function groupNamed(pool: Pool, name: string | undefined): Group {
  const group = pool.groups.get(name ?? '')
  if (!group) throw refusal('groupUnknown')
  return group
}

export function listedGroups(
  groups: Iterable<Group>,
  { Limit, NextToken }: Asked,
): { Groups: GroupType[]; NextToken?: string } {
  const place = ({ name, config }: Group) => ({ id: name, CreationDate: config.CreationDate })
  const { items, nextToken } = page(groups, place, Limit || mostOnPage, NextToken)
  return { Groups: items.map(({ config }) => config), ...defined({ NextToken: nextToken }) }
}
