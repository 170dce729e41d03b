// Steps about challenges: which one is asked, what it carries, and how it is answered.
import { type DataTable, Then, When } from '@cucumber/cucumber'
import type { Actor } from '../support/actors/actor'
import { expectChallenge, expectOffer, expectParameters } from '../support/expect/challenge'
import { answer, answerWithCode, answerWithNewPassword, choose, setUpAddress } from '../support/tasks/answer'
import type { Factor } from '../support/tasks/preference'
import type { Edit } from '../support/wire/draft'
import type { CodeWish } from '../support/words/codes'
import type { MfaWorld } from '../support/world'

When('{actor} answers with {code}', async function (this: MfaWorld, actor: Actor, code: CodeWish) {
  await answerWithCode(this, actor, code)
})

When(
  '{actor} answers with {code}, but {edit}',
  async function (this: MfaWorld, actor: Actor, code: CodeWish, edit: Edit) {
    await answerWithCode(this, actor, code, edit)
  },
)

When('{actor} answers with a new password', async function (this: MfaWorld, actor: Actor) {
  await answerWithNewPassword(this, actor)
})

When('{actor} answers with a new password, but {edit}', async function (this: MfaWorld, actor: Actor, edit: Edit) {
  await answerWithNewPassword(this, actor, edit)
})

When('{actor} chooses {factor}', async function (this: MfaWorld, actor: Actor, factor: Factor) {
  await choose(this, actor, factor)
})

When('{actor} chooses {factor}, but {edit}', async function (this: MfaWorld, actor: Actor, factor: Factor, edit: Edit) {
  await choose(this, actor, factor, edit)
})

When('{actor} finishes the set-up', async function (this: MfaWorld, actor: Actor) {
  await answer(this, actor, {})
})

When('{actor} finishes the set-up, but {edit}', async function (this: MfaWorld, actor: Actor, edit: Edit) {
  await answer(this, actor, {}, edit)
})

When('{actor} sets up her e-mail address', async function (this: MfaWorld, actor: Actor) {
  await setUpAddress(this, actor)
})

When('{actor} sets up her e-mail address, but {edit}', async function (this: MfaWorld, actor: Actor, edit: Edit) {
  await setUpAddress(this, actor, edit)
})

Then('{actor} is asked for {challenge}', function (this: MfaWorld, actor: Actor, challenge: string) {
  expectChallenge(this, actor, challenge)
})

Then('the challenge carries only:', function (this: MfaWorld, table: DataTable) {
  expectParameters(this, table.rowsHash())
})

Then('the challenge offers {challenges} as {member}', function (this: MfaWorld, names: string[], key: string) {
  expectOffer(this, key, names)
})
