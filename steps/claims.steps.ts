// Steps about what tokens say and by which published keys they are proved.
import { type DataTable, Then } from '@cucumber/cucumber'
import type { Actor } from '../support/actors/actor'
import { presumeNoPhone } from '../support/actors/presumed'
import {
  expectAge,
  expectClaims,
  expectLifetime,
  expectOrigin,
  expectStillProven,
  type TokenUse,
} from '../support/expect/claims'
import { expectDiscovery, expectEndpointsUnanswered, expectKeys } from '../support/expect/published'
import type { MfaWorld } from '../support/world'

Then(
  'the {tokenUse} token of {actor} carries only:',
  async function (this: MfaWorld, use: TokenUse, actor: Actor, table: DataTable) {
    if (use === 'ID') presumeNoPhone(actor, 'expects ID tokens that tell none')
    await expectClaims(this, actor, use, table.rowsHash())
  },
)

Then(
  'the {tokenUse} token of {actor} is good for {duration}',
  async function (this: MfaWorld, use: TokenUse, actor: Actor, seconds: number) {
    await expectLifetime(this, actor, use, seconds)
  },
)

Then('the tokens of {actor} belong to the sign-in of those before', async function (this: MfaWorld, actor: Actor) {
  await expectOrigin(this, actor, true)
})

Then(
  'the tokens of {actor} belong to another sign-in than those before',
  async function (this: MfaWorld, actor: Actor) {
    await expectOrigin(this, actor, false)
  },
)

Then(
  'the tokens of {actor} tell of a sign-in {duration} before',
  async function (this: MfaWorld, actor: Actor, seconds: number) {
    await expectAge(this, actor, seconds)
  },
)

Then('the tokens of {actor} are still proved by their signatures', async function (this: MfaWorld, actor: Actor) {
  await expectStillProven(this, actor)
})

Then(
  'the pool publishes the two keys that signed the tokens of {actor}',
  async function (this: MfaWorld, actor: Actor) {
    await expectKeys(this, actor)
  },
)

Then('the discovery document names the issuer of the tokens of {actor}', async function (this: MfaWorld, actor: Actor) {
  await expectDiscovery(this, actor)
})

Then(
  'the endpoints in the discovery document of {actor} understand nothing',
  async function (this: MfaWorld, actor: Actor) {
    await expectEndpointsUnanswered(this, actor)
  },
)
