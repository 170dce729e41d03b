// Expects what AdminGetUser shows of a user's factors; absent members must be absent (PREF-011).
import { assert } from 'chai'
import type { Actor } from '../actors/actor'
import type { MfaWorld } from '../world'

export async function expectFactors(
  world: MfaWorld,
  actor: Actor,
  factors: readonly string[] | undefined,
  preferred: string | undefined,
): Promise<void> {
  const user = await world.act('AdminGetUser', { UserPoolId: actor.pool.id, Username: actor.username })
  assert.deepEqual(sorted(user.UserMFASettingList), sorted(factors), 'UserMFASettingList')
  assert.equal(user.PreferredMfaSetting, preferred, 'PreferredMfaSetting')
}

const sorted = (names: readonly string[] | undefined) => names && [...names].sort()
