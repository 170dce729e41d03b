// Expects a refusal whose exception the sources leave open: any, or one of those that they guess.
import { assert } from 'chai'
import type { Actor } from '../actors/actor'
import type { MfaWorld } from '../world'

export function expectOpenRefusal(world: MfaWorld, actor: Actor, types?: readonly string[]): void {
  const { operation, refusal, actor: by } = world.examineLast()
  assert.equal(by?.name, actor.name, 'who spoke last')
  assert.isDefined(refusal, `${operation} succeeded, and should have been refused`)
  if (types) assert.include(types, refusal?.type)
  assert.equal(refusal?.status, 400, 'the HTTP status') // PROTO-007
}
