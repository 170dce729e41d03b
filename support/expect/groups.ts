// Expects what a pool says of its groups and of who is in them, and what tokens say of groups and roles.
import type { GroupType, UserType } from '@aws-sdk/client-cognito-identity-provider'
import { assert } from 'chai'
import type { Actor } from '../actors/actor'
import { allGroups, type GroupRow, groupOf, roleArn } from '../tasks/groups'
import type { MfaWorld } from '../world'
import { answerOf } from './answer-of'
import { claimsOf } from './claims'

/** The whole shape: members that were not given are not there (GRP-001). */
export function expectGroup(world: MfaWorld, row: GroupRow): void {
  const { Group, ...rest } = answerOf(world) as { Group?: GroupType }
  assert.deepEqual(rest, {}, 'what stands beside the group')
  const { CreationDate, LastModifiedDate, ...members } = Group ?? {}
  assert.deepEqual(members, { UserPoolId: world.pool.id, ...groupOf(row) })
  assert.instanceOf(CreationDate, Date)
  assert.isAtLeast(Number(LastModifiedDate), Number(CreationDate), 'LastModifiedDate')
}

export function expectGroupNames(world: MfaWorld, names: readonly string[]): void {
  const { Groups = [] } = answerOf(world) as { Groups?: GroupType[] }
  assert.sameMembers(groupNames(Groups), [...names])
}

export function expectUsers(world: MfaWorld, actors: readonly Actor[]): void {
  const { Users = [] } = answerOf(world) as { Users?: UserType[] }
  const names = Users.map(({ Username }) => Username)
  assert.sameMembers(
    names,
    actors.map(({ username }) => username),
  )
}

export async function expectPages(world: MfaWorld, limit: number, names: readonly string[]): Promise<void> {
  const pages = await allGroups(world, limit)
  assert.isAtMost(Math.max(...pages.map(({ length }) => length)), limit, 'groups on a page')
  assert.isAbove(pages.length, 1, 'pages')
  assert.sameMembers(groupNames(pages.flat()), [...names])
}

const groupNames = (groups: readonly GroupType[]) => groups.map(({ GroupName }) => GroupName)

/** In both tokens, in whatever order (TOK-010, GRP-009). */
export async function expectGroupClaims(world: MfaWorld, actor: Actor, names: readonly string[]): Promise<void> {
  const { access, id } = await claimsOf(world, actor)
  for (const claims of [access, id]) assert.sameMembers(claims['cognito:groups'] as string[], [...names])
  for (const claim of ['cognito:roles', 'cognito:preferred_role']) assert.notProperty(access, claim) // TOK-004
}

/** Claims of groups and roles are there only where they apply (TOK-005). */
export async function expectNoGroupClaims(world: MfaWorld, actor: Actor): Promise<void> {
  const { access, id } = await claimsOf(world, actor)
  for (const claims of [access, id])
    for (const claim of ['cognito:groups', 'cognito:roles', 'cognito:preferred_role']) assert.notProperty(claims, claim)
}

export async function expectPreferred(world: MfaWorld, actor: Actor, role: string): Promise<void> {
  const { id } = await claimsOf(world, actor)
  assert.equal(id['cognito:preferred_role'], roleArn(role), 'the preferred role')
  assert.include(id['cognito:roles'] as string[], roleArn(role), 'the roles') // GRP-006
}

export async function expectNonePreferred(world: MfaWorld, actor: Actor): Promise<void> {
  const { id } = await claimsOf(world, actor)
  assert.notProperty(id, 'cognito:preferred_role')
}
