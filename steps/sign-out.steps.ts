// Steps about the end of tokens, by revocation or by signing out everywhere, and about the profile that a live one opens.
import { Then, When } from '@cucumber/cucumber'
import type { Actor } from '../support/actors/actor'
import { expectProfile } from '../support/expect/profile'
import { readProfile, revoke, signOutEverywhere } from '../support/tasks/tokens'
import type { Edit } from '../support/wire/draft'
import type { MfaWorld } from '../support/world'

When('{actor} revokes her/his refresh token', async function (this: MfaWorld, actor: Actor) {
  await revoke(this, actor)
})

When('{actor} revokes her/his refresh token, but {edit}', async function (this: MfaWorld, actor: Actor, edit: Edit) {
  await revoke(this, actor, edit)
})

When('{actor} signs out everywhere', async function (this: MfaWorld, actor: Actor) {
  await signOutEverywhere(this, actor)
})

When('{actor} signs out everywhere, but {edit}', async function (this: MfaWorld, actor: Actor, edit: Edit) {
  await signOutEverywhere(this, actor, edit)
})

When('{actor} reads her/his profile', async function (this: MfaWorld, actor: Actor) {
  await readProfile(this, actor)
})

When('{actor} reads her/his profile, but {edit}', async function (this: MfaWorld, actor: Actor, edit: Edit) {
  await readProfile(this, actor, edit)
})

Then('{actor} is shown her/his profile', function (this: MfaWorld, actor: Actor) {
  expectProfile(this, actor, [])
})

Then(
  '{actor} is shown her/his profile with {challenges}, {challenge} preferred',
  function (this: MfaWorld, actor: Actor, factors: string[], preferred: string) {
    expectProfile(this, actor, factors, preferred)
  },
)
