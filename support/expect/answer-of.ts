// The answer of the last call as plain members, once it is sure that it was the actor's and was not refused.
import { assert } from 'chai'
import type { Actor } from '../actors/actor'
import type { MfaWorld } from '../world'

export type Members = Readonly<Record<string, unknown>>

export function answerOf(world: MfaWorld, actor?: Actor): Members {
  const { operation, response, refusal, actor: by } = world.examineLast()
  assert.equal(by?.name, actor?.name, 'who spoke last')
  if (response) return response as Members
  return assert.fail(`${operation} was refused with ${refusal?.type}: ${refusal?.message}`)
}
