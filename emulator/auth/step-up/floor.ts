// MFA is a floor: what pool or user ask for is asked for on the way to any level, also where a proof is from before (STEP-033).
import { namedDevice } from '../../devices/device'
import type { Attempt } from '../attempt'
import { usable } from '../factors'
import { mfaApplies } from '../first-factors'
import { factsOf, type Next, nextAfterFirstFactor } from '../next'
import { passkeyCountsAsMfa } from '../passkeys/availability'
import { type Method, proofOf } from './levels'

type At = Pick<Attempt, 'pool' | 'user' | 'proved' | 'deviceKey'>

/** One factor was proved, and another is asked for now; nothing is set up on the way (STEP-030), so the user has to have it. */
export function owesMfa({ pool, user, proved = [] }: At): boolean {
  const [method, ...others] = new Set(proved)
  if (!method || others.length > 0 || isBoth(method, { pool, user })) return false
  return mfaApplies(pool, user) && usable(pool, user).length > 0
}

const isBoth = (method: Method, { pool, user }: At): boolean =>
  proofOf(method) === 'passkey' && passkeyCountsAsMfa(pool, user)

/** What is asked where no level leads further: MFA goes with a password only. */
export function nextAtFloor(at: At): Next {
  if (!owesMfa(at) || !at.proved?.includes('pwd')) return { at: 'DONE' }
  return nextAfterFirstFactor(factsOf(at.pool, at.user, namedDevice(at.user, at.deviceKey)))
}
