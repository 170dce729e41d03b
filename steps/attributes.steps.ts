// Steps about a user's attributes and status: changed, proven by a code, and what the pool holds.
import { Then, When } from '@cucumber/cucumber'
import { type Actor, loginOf } from '../support/actors/actor'
import { presumeHeld } from '../support/actors/presumed'
import { expectEachRefused } from '../support/expect/again'
import { expectAttribute, expectMadeName, expectStatus } from '../support/expect/user'
import { askForCode, askForCodes, changeAttribute, verifyAttribute } from '../support/tasks/attributes'
import type { Edit } from '../support/wire/draft'
import type { CodeWish } from '../support/words/codes'
import type { MfaWorld } from '../support/world'

When(
  '{actor} changes the attribute {member} to {string}',
  async function (this: MfaWorld, actor: Actor, name: string, value: string) {
    await changeAttribute(this, actor, name, value)
  },
)

When('{actor} asks for a code to verify {member}', async function (this: MfaWorld, actor: Actor, name: string) {
  await askForCode(this, actor, name)
})

When(
  '{actor} asks for a code to verify {member} {int} times',
  async function (this: MfaWorld, actor: Actor, name: string, times: number) {
    await askForCodes(this, actor, name, times)
  },
)

When(
  '{actor} verifies the attribute {member} with {code}',
  async function (this: MfaWorld, actor: Actor, name: string, code: CodeWish) {
    await verifyAttribute(this, actor, name, code)
  },
)

When(
  '{actor} verifies the attribute {member} with {code}, but {edit}',
  async function (this: MfaWorld, actor: Actor, name: string, code: CodeWish, edit: Edit) {
    await verifyAttribute(this, actor, name, code, edit)
  },
)

When(
  '{actor} verifies the attribute {member} {int} times with {code}, each refused with {refusal}',
  async function (this: MfaWorld, actor: Actor, name: string, times: number, code: CodeWish, refusal: string) {
    await expectEachRefused(this, actor, times, refusal, () => verifyAttribute(this, actor, name, code))
  },
)

Then('{actor} has the status {status}', async function (this: MfaWorld, actor: Actor, status: string) {
  await expectStatus(this, actor, status)
})

Then(
  '{actor} has the attribute {member} {string}',
  async function (this: MfaWorld, actor: Actor, name: string, value: string) {
    presumeHeld(actor, name)
    await expectAttribute(this, actor, name, value)
  },
)

Then(
  '{actor} has her {login} as the attribute {member}',
  async function (this: MfaWorld, actor: Actor, login: string, name: string) {
    await expectAttribute(this, actor, name, loginOf(actor, login))
  },
)

Then('{actor} has no attribute {member}', async function (this: MfaWorld, actor: Actor, name: string) {
  presumeHeld(actor, name)
  await expectAttribute(this, actor, name, undefined)
})

Then('{actor} has a user name made by the pool', async function (this: MfaWorld, actor: Actor) {
  await expectMadeName(this, actor)
})
