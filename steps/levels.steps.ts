// Steps about levels of authentication: what tokens tell of them, and what a pool calls them.
import { type DataTable, Given, Then } from '@cucumber/cucumber'
import type { Actor } from '../support/actors/actor'
import { expectLevel, expectLevelNames, expectNoLevel } from '../support/expect/levels'
import { comeInTo } from '../support/tasks/choice'
import type { MfaWorld } from '../support/world'

Given('{actor} has signed in to level {int}', async function (this: MfaWorld, actor: Actor, level: number) {
  await comeInTo(this, actor, level)
})

Then(
  'the tokens of {actor} tell of level {int} by {methods}',
  async function (this: MfaWorld, actor: Actor, level: number, methods: string[]) {
    await expectLevel(this, actor, `urn:cognito:loa:${level}`, methods)
  },
)

Then(
  'the tokens of {actor} tell of the level {string} by {methods}',
  async function (this: MfaWorld, actor: Actor, name: string, methods: string[]) {
    await expectLevel(this, actor, name, methods)
  },
)

Then('the tokens of {actor} tell of no level', async function (this: MfaWorld, actor: Actor) {
  await expectNoLevel(this, actor)
})

Then('the pool calls its levels:', async function (this: MfaWorld, table: DataTable) {
  await expectLevelNames(this, table.raw().flat())
})
