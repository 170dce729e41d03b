// Expects the words of the last message that was sent to an actor, the code behind them.
import { assert } from 'chai'
import type { Actor } from '../actors/actor'
import { type Medium, messagesTo } from '../tasks/codes'
import { filled } from '../words/places'
import type { MfaWorld } from '../world'

export async function expectMessage(world: MfaWorld, actor: Actor, medium: Medium, words: string): Promise<void> {
  const message = (await messagesTo(world, actor, medium)).at(-1)
  assert.equal(message?.text, `${filled(world, words)} ${message?.code}`, 'the last message')
}
