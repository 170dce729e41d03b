// Steps about messages with codes: what was sent to a user's phone or mailbox.
import { Then } from '@cucumber/cucumber'
import { assert } from 'chai'
import type { Actor } from '../support/actors/actor'
import { presumeCount } from '../support/actors/presumed'
import { expectMessage } from '../support/expect/message'
import { expectPhone } from '../support/expect/phone'
import { type Medium, messagesTo } from '../support/tasks/codes'
import type { MfaWorld } from '../support/world'

Then(
  '{int} code(s) was/were sent to the {medium} of {actor}',
  async function (this: MfaWorld, count: number, medium: Medium, actor: Actor) {
    presumeCount(actor, count, medium)
    assert.lengthOf(await messagesTo(this, actor, medium), count)
  },
)

Then(
  'the last message to the {medium} of {actor} is {string} and the code',
  async function (this: MfaWorld, medium: Medium, actor: Actor, words: string) {
    await expectMessage(this, actor, medium, words)
  },
)

Then('the phone number of {actor} is verified', async function (this: MfaWorld, actor: Actor) {
  await expectPhone(this, actor, true)
})

Then('the phone number of {actor} is not verified', async function (this: MfaWorld, actor: Actor) {
  await expectPhone(this, actor, false)
})
