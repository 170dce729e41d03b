// Steps about authenticator apps: associating, verifying, and having one.
import { Given, Then, When } from '@cucumber/cucumber'
import type { Actor } from '../support/actors/actor'
import { expectSecret, expectVerified } from '../support/expect/software-token'
import {
  associate,
  beginStep,
  deleteApp,
  haveApp,
  registerApp,
  scanQrCode,
  verify,
} from '../support/tasks/software-token'
import { asItIs, type Edit } from '../support/wire/draft'
import type { CodeWish } from '../support/words/codes'
import type { MfaWorld } from '../support/world'

Given('{actor} has an authenticator app', async function (this: MfaWorld, actor: Actor) {
  await haveApp(this, actor)
})

Given('{actor} has an authenticator app named {string}', async function (this: MfaWorld, actor: Actor, name: string) {
  await haveApp(this, actor, name)
})

Given('{actor} has registered an authenticator app', async function (this: MfaWorld, actor: Actor) {
  await registerApp(this, actor)
})

When('{actor} associates an authenticator app', async function (this: MfaWorld, actor: Actor) {
  await associate(this, actor)
})

When('{actor} associates an authenticator app, but {edit}', async function (this: MfaWorld, actor: Actor, edit: Edit) {
  await associate(this, actor, edit)
})

When('{actor} verifies the app with {code}', async function (this: MfaWorld, actor: Actor, code: CodeWish) {
  await verify(this, actor, code)
})

When(
  '{actor} verifies the app with {code}, but {edit}',
  async function (this: MfaWorld, actor: Actor, code: CodeWish, edit: Edit) {
    await verify(this, actor, code, edit)
  },
)

When(
  '{actor} verifies the app with {code}, naming it {string}',
  async function (this: MfaWorld, actor: Actor, code: CodeWish, name: string) {
    await verify(this, actor, code, asItIs, name)
  },
)

When('{actor} scans a QR code of the secret', function (this: MfaWorld, actor: Actor) {
  scanQrCode(this, actor)
})

When('the administrator deletes the app of {actor}', async function (this: MfaWorld, actor: Actor) {
  await deleteApp(this, actor.username)
})

When('the administrator deletes the app of an unknown user', async function (this: MfaWorld) {
  await deleteApp(this, 'nobody')
})

When('a new time step of the codes begins', async function (this: MfaWorld) {
  await beginStep(this)
})

Then('{actor} is given a secret for the app', function (this: MfaWorld, actor: Actor) {
  expectSecret(this, actor)
})

Then('the app of {actor} is verified', function (this: MfaWorld, actor: Actor) {
  expectVerified(this, actor)
})
