// Expects what GetUserAuthFactors or its Admin form told: the name, the factors, and MFA only where there is any.
import { assert } from 'chai'
import type { Actor } from '../actors/actor'
import type { MfaWorld } from '../world'
import { answerOf } from './answer-of'

const known = ['Username', 'ConfiguredUserAuthFactors', 'PreferredMfaSetting', 'UserMFASettingList']

function told(world: MfaWorld, actor: Actor) {
  const answer = answerOf(world, actor)
  assert.isEmpty(
    Object.keys(answer).filter((member) => !known.includes(member)),
    'further members of the answer',
  )
  assert.equal(answer.Username, actor.username, 'Username')
  return answer
}

export function expectAuthFactors(world: MfaWorld, actor: Actor, factors: readonly string[], inOrder: boolean): void {
  const { ConfiguredUserAuthFactors } = told(world, actor)
  const name = 'ConfiguredUserAuthFactors'
  if (inOrder)
    assert.deepEqual(ConfiguredUserAuthFactors, [...factors], name) // USES-040
  else assert.sameMembers(ConfiguredUserAuthFactors as string[], [...factors], name)
}

/** No factors: both members must be absent (USES-040). */
export function expectMfaTold(world: MfaWorld, actor: Actor, factors?: readonly string[], preferred?: string): void {
  const { PreferredMfaSetting, UserMFASettingList } = told(world, actor)
  assert.equal(PreferredMfaSetting, preferred, 'PreferredMfaSetting')
  if (factors) assert.sameMembers(UserMFASettingList as string[], [...factors], 'UserMFASettingList')
  else assert.isUndefined(UserMFASettingList, 'UserMFASettingList')
}
