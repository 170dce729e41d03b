// The level that a sign-in asks for by TARGET_ACR_VALUES, and what an ACCESS_TOKEN counts for on the way (STEP-020 to STEP-031).
import { invalidParameter } from '../../errors'
import type { User } from '../../pool/pool'
import { tierOf, unavailable } from '../../pool/tiers'
import type { AuthServices } from '../attempt'
import type { Start } from '../flows/flow'
import type { Holder } from '../tokens'
import { owesMfa } from './floor'
import { type Level, levelOf, type Method } from './levels'
import { type AcrNames, levelNamed } from './names'
import { canReach } from './reach'

export interface Wish {
  readonly target: Level
  /** What the access token proves already. */
  readonly proved: readonly Method[]
}

/**
 * Undefined where nothing is wished for, or the pool has no levels (STEP-029). The names of the refusals are those that
 * another emulator chose, their texts are ours: the guide says no more than that such requests fail.
 */
export async function wishOf(on: Pick<AuthServices, 'tokens'>, start: Start, user: User): Promise<Wish | undefined> {
  const { pool, parameters } = start
  const { TARGET_ACR_VALUES: wanted, ACCESS_TOKEN: token, MAX_AGE } = parameters
  const names = pool.acrNames
  if (!names || (!wanted && !token)) return undefined
  if (!wanted) throw invalidParameter('ACCESS_TOKEN requires TARGET_ACR_VALUES.') // STEP-024
  if (tierOf(pool.config) === 'LITE') throw unavailable('Step-up authentication is not available for the LITE tier.') // STEP-035
  const oldest = ageOf(MAX_AGE)
  const holder = token ? await holderOf(on, token, start, user) : undefined
  const proved = holder && isFresh(holder, oldest) ? holder.signIn.proved : []
  const target = levelsIn(names, wanted).find((level) => canReach({ pool, user }, level)) // STEP-021
  if (!target) throw invalidParameter('The user has no factors for any of the TARGET_ACR_VALUES.') // STEP-030
  const isThere = holder && proved.length > 0 && (levelToldBy(holder, names) ?? 0) >= target
  if (isThere && !owesMfa({ pool, user, proved }))
    throw invalidParameter('The ACCESS_TOKEN has the requested level already.') // STEP-031
  return { target, proved }
}

/** Most wanted first; what no level is named is left out (STEP-022). */
function levelsIn(names: AcrNames, wanted: string): Level[] {
  const levels = wanted.split(/\s+/).flatMap((name) => levelNamed(names, name) ?? [])
  if (levels.length === 0) throw invalidParameter('None of the TARGET_ACR_VALUES is valid.')
  return levels
}

/** Seconds; anything counts where no age is given. */
function ageOf(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY
  if (/^\d{1,10}$/.test(text)) return Number(text)
  throw invalidParameter('MAX_AGE must be a number of seconds.')
}

/** STEP-025: older than that, the token counts for nothing, and stays valid. */
const isFresh = ({ pool, signIn }: Holder, oldest: number): boolean =>
  pool.clock.now() / 1000 - signIn.authTime <= oldest

async function holderOf(on: Pick<AuthServices, 'tokens'>, token: string, { pool }: Start, user: User): Promise<Holder> {
  const holder = await on.tokens.holder(token)
  if (holder.pool === pool && holder.user === user) return holder
  throw invalidParameter('The ACCESS_TOKEN was issued to another user.') // STEP-023
}

/** A level whose name is no more is none (STEP-045); tokens that were issued without a claim have the level of their factors. */
const levelToldBy = ({ signIn }: Holder, names: AcrNames): Level | undefined =>
  signIn.level ? levelNamed(names, signIn.level.acr) : levelOf(signIn.proved)
