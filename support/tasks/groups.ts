// What an administrator does with the groups of a pool and who is in them; each call may be refused.
import type { CreateGroupRequest, GroupType } from '@aws-sdk/client-cognito-identity-provider'
import type { Actor } from '../actors/actor'
import type { Operation } from '../wire/operation'
import { administrator } from '../wire/outcome'
import type { MfaWorld } from '../world'

/** A row of a table: name, description, precedence, role; an empty cell is left out. */
export type GroupRow = Readonly<Record<string, string | undefined>>

export const roleArn = (role: string): string => `arn:aws:iam::123456789012:role/${role}`

export function groupOf({ name, description, precedence, role }: GroupRow): Partial<CreateGroupRequest> {
  return {
    ...(name && { GroupName: name }),
    ...(description && { Description: description }),
    ...(precedence && { Precedence: Number(precedence) }),
    ...(role && { RoleArn: roleArn(role) }),
  }
}

const ask = (world: MfaWorld, operation: Operation, input: object) =>
  world.call<Operation>(administrator, operation, { UserPoolId: world.pool.id, ...input })

export async function makeGroups(world: MfaWorld, rows: readonly GroupRow[]): Promise<void> {
  world.pool.mustBeOwn('the groups')
  for (const row of rows) await world.act('CreateGroup', { UserPoolId: world.pool.id, ...groupOf(row) })
}

export const createGroup = (world: MfaWorld, row: GroupRow) => ask(world, 'CreateGroup', groupOf(row))
export const updateGroup = (world: MfaWorld, row: GroupRow) => ask(world, 'UpdateGroup', groupOf(row))

/** Any operation that names a group, and the user where it names one. */
export const askOfGroup = (world: MfaWorld, operation: Operation, GroupName: string, actor?: Actor) =>
  ask(world, operation, { GroupName, ...(actor && { Username: actor.username }) })

export const listGroupsOf = (world: MfaWorld, { username: Username }: Actor) =>
  ask(world, 'AdminListGroupsForUser', { Username })

export async function join(world: MfaWorld, actor: Actor, names: readonly string[]): Promise<void> {
  const user = { UserPoolId: actor.pool.id, Username: actor.username }
  for (const GroupName of names) await world.act('AdminAddUserToGroup', { ...user, GroupName })
}

/** The groups of all pages, so many at a time. */
export async function allGroups(world: MfaWorld, Limit: number): Promise<GroupType[][]> {
  const pages: GroupType[][] = []
  let NextToken: string | undefined
  do {
    const answer = await world.act('ListGroups', { UserPoolId: world.pool.id, Limit, NextToken })
    pages.push(answer.Groups ?? [])
    NextToken = answer.NextToken
  } while (NextToken)
  return pages
}
