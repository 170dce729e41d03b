// Steps about tokens: refreshing, signing out, and what tokens are still good for.
import { Given, Then, When } from '@cucumber/cucumber'
import type { Actor } from '../support/actors/actor'
import { expectRefreshed, expectRefreshedSomehow } from '../support/expect/signed-in'
import { refresh } from '../support/tasks/sign-in'
import { tradeRefreshToken } from '../support/tasks/tokens'
import { asItIs, type Edit } from '../support/wire/draft'
import type { MfaWorld } from '../support/world'

Given('{actor} has refreshed the tokens', async function (this: MfaWorld, actor: Actor) {
  await refresh(this, actor)
  this.nothingUnexamined()
})

When('{actor} refreshes the tokens', async function (this: MfaWorld, actor: Actor) {
  await refresh(this, actor)
})

When('{actor} refreshes the tokens, but {edit}', async function (this: MfaWorld, actor: Actor, edit: Edit) {
  await refresh(this, actor, edit)
})

When('{actor} refreshes the tokens by {flow}', async function (this: MfaWorld, actor: Actor, flow: string) {
  await refresh(this, actor, asItIs, flow)
})

Then('{actor} is given fresh tokens', async function (this: MfaWorld, actor: Actor) {
  await expectRefreshed(this, actor)
})

When('{actor} trades her/his refresh token', async function (this: MfaWorld, actor: Actor) {
  await tradeRefreshToken(this, actor)
})

When('{actor} trades her/his refresh token, but {edit}', async function (this: MfaWorld, actor: Actor, edit: Edit) {
  await tradeRefreshToken(this, actor, edit)
})

Then('{actor} is given fresh tokens and a new refresh token', async function (this: MfaWorld, actor: Actor) {
  await expectRefreshed(this, actor, true)
})

Then(
  '{actor} is given fresh tokens, with or without a new refresh token',
  async function (this: MfaWorld, actor: Actor) {
    await expectRefreshedSomehow(this, actor)
  },
)
