// Expects what the tokens of an actor tell of the level of the sign-in, and what a pool calls its levels.
import { assert } from 'chai'
import type { Actor } from '../actors/actor'
import type { MfaWorld } from '../world'
import { claimsOf } from './claims'

/** In both tokens (STEP-011); the methods in any order (STEP-010). */
export async function expectLevel(world: MfaWorld, actor: Actor, name: string, methods: readonly string[]) {
  const { access, id } = await claimsOf(world, actor)
  for (const { acr, amr } of [access, id]) {
    assert.equal(acr, name, 'acr')
    assert.sameMembers(amr as string[], [...methods], 'amr')
  }
}

export async function expectNoLevel(world: MfaWorld, actor: Actor): Promise<void> {
  const { access, id } = await claimsOf(world, actor)
  for (const claims of [access, id]) assert.doesNotHaveAnyKeys(claims, ['acr', 'amr'])
}

/** All four, whatever was set (STEP-039). */
export async function expectLevelNames(world: MfaWorld, names: readonly string[]): Promise<void> {
  const { UserPool } = await world.act('DescribeUserPool', { UserPoolId: world.pool.id })
  const expected = names.map((AcrValue, at) => [`Level${at + 1}`, { AcrValue }])
  assert.deepEqual(UserPool?.AcrConfiguration, Object.fromEntries(expected))
}
