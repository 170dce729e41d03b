// Steps about the way to a challenge: a new user brought there, and any challenge answered as it asks.
import { Given, When } from '@cucumber/cucumber'
import type { Actor } from '../support/actors/actor'
import { answerAsIf, answerRightly, comeTo } from '../support/tasks/come-to'
import { guessCodes } from '../support/tasks/wrong-codes'
import type { Edit } from '../support/wire/draft'
import type { MfaWorld } from '../support/world'

Given('{actor} has come to {challenge}', async function (this: MfaWorld, actor: Actor, challenge: string) {
  await comeTo(this, actor, challenge)
})

When('{actor} answers the challenge', async function (this: MfaWorld, actor: Actor) {
  await answerRightly(this, actor)
})

When('{actor} answers the challenge, but {edit}', async function (this: MfaWorld, actor: Actor, edit: Edit) {
  await answerRightly(this, actor, edit)
})

When(
  '{actor} answers the challenge as if it were {challenge}',
  async function (this: MfaWorld, actor: Actor, challenge: string) {
    await answerAsIf(this, actor, challenge)
  },
)

When(
  '{actor} answers {int} times with a wrong code, each refused with {refusal}',
  async function (this: MfaWorld, actor: Actor, times: number, refusal: string) {
    await guessCodes(this, actor, times, refusal)
  },
)
