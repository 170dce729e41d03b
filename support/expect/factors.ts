// Expects what the pool shows of a user's factors, to an administrator or to the user; absent members must be absent (PREF-011).
import { assert } from 'chai'
import type { Actor } from '../actors/actor'
import { mustSend } from '../tasks/send'
import type { MfaWorld } from '../world'

interface Shown {
  readonly UserMFASettingList?: readonly string[] | undefined
  readonly PreferredMfaSetting?: string | undefined
}

type Factors = readonly string[] | undefined

/** As AdminGetUser shows them. */
export async function expectFactors(world: MfaWorld, actor: Actor, factors: Factors, preferred?: string) {
  check(await world.act('AdminGetUser', { UserPoolId: actor.pool.id, Username: actor.username }), factors, preferred)
}

/** As GetUser shows them to the user. */
export async function expectOwnFactors(world: MfaWorld, actor: Actor, factors: Factors, preferred?: string) {
  const members = { AccessToken: actor.tokens?.AccessToken }
  check(await mustSend(world, actor, { operation: 'GetUser', members }), factors, preferred)
}

/** Either order will do (PREF-017). */
function check(user: Shown, factors: Factors, preferred: string | undefined): void {
  assert.deepEqual(sorted(user.UserMFASettingList), sorted(factors), 'UserMFASettingList')
  assert.equal(user.PreferredMfaSetting, preferred, 'PreferredMfaSetting')
}

const sorted = (names: Factors) => names && [...names].sort()
