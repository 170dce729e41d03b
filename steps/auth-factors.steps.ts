// Steps about the factors that a user can prove, as the pool lists them.
import { Then, When } from '@cucumber/cucumber'
import type { Actor } from '../support/actors/actor'
import { expectAuthFactors, expectMfaTold } from '../support/expect/auth-factors'
import { askForFactors } from '../support/tasks/auth-factors'
import type { Edit } from '../support/wire/draft'
import type { MfaWorld } from '../support/world'

When('{actor} asks for her factors', async function (this: MfaWorld, actor: Actor) {
  await askForFactors(this, actor)
})

When('{actor} asks for her factors, but {edit}', async function (this: MfaWorld, actor: Actor, edit: Edit) {
  await askForFactors(this, actor, edit)
})

Then('{actor} is told that her factors are {challenges}', function (this: MfaWorld, actor: Actor, factors: string[]) {
  expectAuthFactors(this, actor, factors, false)
})

Then(
  '{actor} is told that her factors are {challenges}, in this order',
  function (this: MfaWorld, actor: Actor, factors: string[]) {
    expectAuthFactors(this, actor, factors, true)
  },
)

Then('{actor} is told of no MFA', function (this: MfaWorld, actor: Actor) {
  expectMfaTold(this, actor)
})

Then(
  '{actor} is told of {challenges}, {challenge} preferred',
  function (this: MfaWorld, actor: Actor, factors: string[], preferred: string) {
    expectMfaTold(this, actor, factors, preferred)
  },
)
