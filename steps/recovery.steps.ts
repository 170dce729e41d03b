// Steps about passwords: one forgotten and reset, and one known and changed.
import { Given, When } from '@cucumber/cucumber'
import type { Actor } from '../support/actors/actor'
import { changePassword, changePasswordTimes } from '../support/tasks/change-password'
import { askToReset, askToResetTimes, askUntilRefused, resetPassword } from '../support/tasks/recovery'
import type { Edit } from '../support/wire/draft'
import type { CodeWish } from '../support/words/codes'
import type { MfaWorld } from '../support/world'

Given('{actor} has asked to reset the password', async function (this: MfaWorld, actor: Actor) {
  await askToResetTimes(this, actor, 1)
})

When('{actor} asks to reset the password', async function (this: MfaWorld, actor: Actor) {
  await askToReset(this, actor)
})

When('{actor} asks to reset the password, but {edit}', async function (this: MfaWorld, actor: Actor, edit: Edit) {
  await askToReset(this, actor, edit)
})

When('{actor} asks to reset the password {int} times', async function (this: MfaWorld, actor: Actor, times: number) {
  await askToResetTimes(this, actor, times)
})

When(
  '{actor} asks to reset the password until refused, {int} times at most',
  async function (this: MfaWorld, actor: Actor, most: number) {
    await askUntilRefused(this, actor, most)
  },
)

When('{actor} resets the password with {code}', async function (this: MfaWorld, actor: Actor, code: CodeWish) {
  await resetPassword(this, actor, code)
})

When(
  '{actor} resets the password with {code}, but {edit}',
  async function (this: MfaWorld, actor: Actor, code: CodeWish, edit: Edit) {
    await resetPassword(this, actor, code, edit)
  },
)

When('{actor} changes the password', async function (this: MfaWorld, actor: Actor) {
  await changePassword(this, actor)
})

When('{actor} changes the password, but {edit}', async function (this: MfaWorld, actor: Actor, edit: Edit) {
  await changePassword(this, actor, edit)
})

When('{actor} changes the password {int} times', async function (this: MfaWorld, actor: Actor, times: number) {
  await changePasswordTimes(this, actor, times)
})
