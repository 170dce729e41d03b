// Steps about the two halves of SRP, besides those that start and finish it: what is carried, and who is no user.
import { Given, Then, When } from '@cucumber/cucumber'
import type { Actor } from '../support/actors/actor'
import { expectForms, expectSameDisguise } from '../support/expect/srp'
import { startSrp } from '../support/tasks/sign-in'
import { beUnknown, forgetPassword } from '../support/tasks/strangers'
import { asItIs } from '../support/wire/draft'
import type { MfaWorld } from '../support/world'

Given('{actor} is unknown to the pool', function (this: MfaWorld, actor: Actor) {
  beUnknown(this, actor)
})

Given('{actor} has forgotten her/his password', function (this: MfaWorld, actor: Actor) {
  forgetPassword(this, actor)
})

When('{actor} starts to sign in by SRP with the same public value', async function (this: MfaWorld, actor: Actor) {
  await startSrp(this, actor, asItIs, actor.srp)
})

Then('the challenge of {actor} carries hex and base64 where it should', (actor: Actor) => {
  expectForms(actor)
})

Then('the challenge of {actor} disguises her/him as the one before', (actor: Actor) => {
  expectSameDisguise(actor)
})
