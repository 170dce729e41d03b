// The claims of a sign-in to a level: what was reached, and by which methods (STEP-006 to STEP-011).
import type { LevelClaims, Pool } from '../../pool/pool'
import { amrOf, levelOf, type Method } from './levels'

/** Undefined where the pool has no levels; kept by every refresh (STEP-012). */
export function levelClaims({ acrNames }: Pool, proved: readonly Method[]): LevelClaims | undefined {
  const level = levelOf(proved)
  return acrNames && level && { acr: acrNames[level], amr: amrOf(proved) }
}
