// Expects that the last call was refused: with this exception, status 400, and the exact text where one is given.
import { assert } from 'chai'
import type { Actor } from '../actors/actor'
import { presumeTelling } from '../pools/presumed'
import { filled } from '../words/places'
import type { MfaWorld } from '../world'

export function expectRefusal(world: MfaWorld, actor: Actor | undefined, type: string, message?: string): void {
  const { operation, refusal, actor: by } = world.examineLast()
  assert.equal(by?.name, actor?.name, 'who spoke last')
  if (by) presumeTelling(by.client, operation, type, message)
  assert.isDefined(refusal, `${operation} succeeded, and should have been refused with ${type}`)
  assert.equal(
    `${refusal?.type}: ${message === undefined ? '' : refusal?.message}`,
    `${type}: ${filled(world, message)}`,
  )
  assert.equal(refusal?.status, 400, 'the HTTP status') // PROTO-007
}
