// Steps about the groups of a pool: how an administrator keeps them, who is in them, and what tokens say of them.
import { type DataTable, Given, Then, When } from '@cucumber/cucumber'
import type { Actor } from '../support/actors/actor'
import {
  expectGroup,
  expectGroupClaims,
  expectGroupNames,
  expectNoGroupClaims,
  expectNonePreferred,
  expectPages,
  expectPreferred,
  expectUsers,
} from '../support/expect/groups'
import { askOfGroup, createGroup, join, listGroupsOf, makeGroups, updateGroup } from '../support/tasks/groups'
import type { Operation } from '../support/wire/operation'
import type { MfaWorld } from '../support/world'

Given('the pool has the groups:', async function (this: MfaWorld, table: DataTable) {
  await makeGroups(this, table.hashes())
})

Given('{actor} is in the group(s) {names}', async function (this: MfaWorld, actor: Actor, names: string[]) {
  await join(this, actor, names)
})

When('the administrator creates the group:', async function (this: MfaWorld, table: DataTable) {
  await createGroup(this, table.rowsHash())
})

When('the administrator updates the group:', async function (this: MfaWorld, table: DataTable) {
  await updateGroup(this, table.rowsHash())
})

When(
  'the administrator asks for {operation} of the group {string}',
  async function (this: MfaWorld, operation: Operation, name: string) {
    await askOfGroup(this, operation, name)
  },
)

When(
  'the administrator asks for {operation} of {actor} and the group {string}',
  async function (this: MfaWorld, operation: Operation, actor: Actor, name: string) {
    await askOfGroup(this, operation, name, actor)
  },
)

When('the administrator lists the groups of {actor}', async function (this: MfaWorld, actor: Actor) {
  await listGroupsOf(this, actor)
})

Then('the answer shows the group:', function (this: MfaWorld, table: DataTable) {
  expectGroup(this, table.rowsHash())
})

Then('the answer lists the group(s) {names}', function (this: MfaWorld, names: string[]) {
  expectGroupNames(this, names)
})

Then('the answer lists no groups', function (this: MfaWorld) {
  expectGroupNames(this, [])
})

Then('the answer lists {actor} alone', function (this: MfaWorld, actor: Actor) {
  expectUsers(this, [actor])
})

Then('the answer lists {actor} and {actor}', function (this: MfaWorld, one: Actor, other: Actor) {
  expectUsers(this, [one, other])
})

Then('the answer lists nobody', function (this: MfaWorld) {
  expectUsers(this, [])
})

Then(
  'the pool lists the groups {names} in pages of {int}',
  async function (this: MfaWorld, names: string[], limit: number) {
    await expectPages(this, limit, names)
  },
)

Then('the tokens of {actor} name the group(s) {names}', async function (this: MfaWorld, actor: Actor, names: string[]) {
  await expectGroupClaims(this, actor, names)
})

Then('the tokens of {actor} name no groups', async function (this: MfaWorld, actor: Actor) {
  await expectNoGroupClaims(this, actor)
})

Then('the ID token of {actor} prefers the role {string}', async function (this: MfaWorld, actor: Actor, role: string) {
  await expectPreferred(this, actor, role)
})

Then('the ID token of {actor} prefers no role', async function (this: MfaWorld, actor: Actor) {
  await expectNonePreferred(this, actor)
})
