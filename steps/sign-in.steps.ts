// Steps about signing in: by password, by SRP, and what comes of it.
import { Given, Then, When } from '@cucumber/cucumber'
import type { Actor } from '../support/actors/actor'
import { loginOf } from '../support/actors/actor'
import { expectSignedIn } from '../support/expect/signed-in'
import { comeIn, provePassword, signIn, signInBySrp, startSrp } from '../support/tasks/sign-in'
import { asItIs, type Edit } from '../support/wire/draft'
import type { MfaWorld } from '../support/world'

Given('{actor} has signed in', async function (this: MfaWorld, actor: Actor) {
  await comeIn(this, actor)
})

Given('{actor} types her/his {login} to sign in', (actor: Actor, login: string) => {
  actor.login = loginOf(actor, login)
})

When('{actor} signs in', async function (this: MfaWorld, actor: Actor) {
  await signIn(this, actor)
})

When('{actor} signs in, but {edit}', async function (this: MfaWorld, actor: Actor, edit: Edit) {
  await signIn(this, actor, edit)
})

When('{actor} signs in by {flow}', async function (this: MfaWorld, actor: Actor, flow: string) {
  await signIn(this, actor, asItIs, flow)
})

When('{actor} signs in by {flow}, but {edit}', async function (this: MfaWorld, actor: Actor, flow: string, edit: Edit) {
  await signIn(this, actor, edit, flow)
})

When('{actor} signs in by SRP', async function (this: MfaWorld, actor: Actor) {
  await signInBySrp(this, actor)
})

When('{actor} starts to sign in by SRP', async function (this: MfaWorld, actor: Actor) {
  await startSrp(this, actor)
})

When('{actor} starts to sign in by SRP, but {edit}', async function (this: MfaWorld, actor: Actor, edit: Edit) {
  await startSrp(this, actor, edit)
})

When('{actor} proves the password', async function (this: MfaWorld, actor: Actor) {
  await provePassword(this, actor)
})

When('{actor} proves the password, but {edit}', async function (this: MfaWorld, actor: Actor, edit: Edit) {
  await provePassword(this, actor, edit)
})

Then('{actor} is signed in', async function (this: MfaWorld, actor: Actor) {
  await expectSignedIn(this, actor)
})
