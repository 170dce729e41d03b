// Expects a refusal that the sources leave open in part: its exception, or some of its words.
import { assert } from 'chai'
import type { Actor } from '../actors/actor'
import type { Refusal } from '../wire/outcome'
import type { MfaWorld } from '../world'

/** Without an actor it is the administrator's. */
export function expectOpenRefusal(world: MfaWorld, actor: Actor | undefined, types?: readonly string[]): void {
  const refusal = refusalOf(world, actor)
  if (types) assert.include(types, refusal.type)
}

/** Of texts that differ between sources, any one. */
export function expectWords(world: MfaWorld, actor: Actor, type: string, texts: readonly string[]): void {
  const refusal = refusalOf(world, actor)
  assert.equal(refusal.type, type)
  assert.include(texts, refusal.message)
}

/** Whatever the exception: its text holds these words, in any case of letters. */
export function expectLikeWords(world: MfaWorld, actor: Actor, words: string): void {
  assert.include(refusalOf(world, actor).message.toLowerCase(), words.toLowerCase())
}

function refusalOf(world: MfaWorld, actor: Actor | undefined): Refusal {
  const { operation, refusal, actor: by } = world.examineLast()
  assert.equal(by?.name, actor?.name, 'who spoke last')
  assert.isDefined(refusal, `${operation} succeeded, and should have been refused`)
  assert.equal(refusal?.status, 400, 'the HTTP status') // PROTO-007
  return refusal as Refusal
}
