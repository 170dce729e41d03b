// The profile black-box as a target: a pool that was told of, users who delete themselves, and the sweep that lets them do it.
import { rmSync } from 'node:fs'
import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import type { CodeSource } from '../../code-sources/code-source'
import { codeSourceOf } from '../../code-sources/index'
import type { AwsConfig } from '../../config'
import { sayFarewell } from '../../farewell/farewell'
import { follow } from '../../farewell/following'
import { KeyRing } from '../../farewell/key-ring'
import type { Line } from '../../farewell/line'
import { deadJournals, stemOf } from '../../journal/files'
import type { Journal } from '../../journal/journal'
import type { Swept } from '../../journal/sweep'
import type { Given } from '../../pools/given-pool'
import { ToldPool } from '../../pools/told-pool'
import type { BlackBox } from '../../settings/black-box'
import type { Target } from '../target'
import { clockOffsetOf } from './clock'
import { byThemselves, type Leaving } from './leaving'
import { keepConfirmable } from './sign-ups'
import { toldPool } from './told'

export type BoxConfig = AwsConfig & { readonly pool: BlackBox }

export const isBlackBox = (config: AwsConfig): config is BoxConfig => config.pool.profile === 'black-box'

interface Box {
  /** Of the journal, beside endpoint and Region. */
  readonly place: { readonly clientId: string }
  pools(target: Target): ToldPool
  leaving(sdk: CognitoIdentityProviderClient, journal: Journal, codes: CodeSource, offsetMs: number): Leaving
}

/** Undefined in the other profiles. */
export function boxOf(config: AwsConfig, given: Given): Box | undefined {
  if (!isBlackBox(config)) return undefined
  const { shape, clientId } = config.pool
  let pools: ToldPool | undefined
  return {
    place: { clientId },
    pools(target) {
      pools = new ToldPool(shape, target, given)
      return pools
    },
    leaving(sdk, journal, codes, offsetMs) {
      const tries = keepConfirmable(sdk, config.pool, config, codes.carries)
      const heard = (token: string) => pools?.learn(token)
      const run = { poolId: given.id || clientId, tries, users: shareOf(config.pool.users), heard }
      return byThemselves(lineOf(sdk, config, given, codes, offsetMs), journal, run)
    },
  }
}

/** Each worker has its own: a user is with one scenario at a time. */
function shareOf<One>(all: readonly One[]): One[] {
  const { CUCUMBER_TOTAL_WORKERS: workers = 1, CUCUMBER_WORKER_ID: id = 0 } = process.env
  return all.filter((_, at) => at % Number(workers) === Number(id))
}

/** Journals of other profiles and other app clients are left: they are swept with their settings. */
export async function sweepBox(sdk: CognitoIdentityProviderClient, config: BoxConfig): Promise<Swept> {
  const { region, endpoint, pool, budget } = config
  const at = endpoint ?? `https://cognito-idp.${region}.amazonaws.com`
  const codes = codeSourceOf(config.codes, at)
  const line = lineOf(sdk, config, await toldPool(sdk, pool), codes, await clockOffsetOf(at))
  let swept = { journals: 0, pools: 0, users: 0, left: [] as string[] }
  for (const journal of deadJournals(budget.journal)) {
    const { opening, file } = journal
    if (opening.endpoint !== endpoint || opening.region !== region || opening.clientId !== pool.clientId) continue
    const { users, left } = await sweptBy(line, KeyRing.of(stemOf(journal)))
    if (left.length === 0) rmSync(file)
    swept = { ...swept, journals: swept.journals + 1, users: swept.users + users, left: [...swept.left, ...left] }
  }
  await codes.close?.()
  return swept
}

/** What the calls tell while it sweeps goes to the files too: a sweep can be killed as well. */
async function sweptBy(line: Line, ring: KeyRing) {
  const there = ring.users.length
  follow(line.sdk, ring, line.offsetMs)
  const left = await sayFarewell(line, ring)
  line.sdk.middlewareStack.remove('follow')
  return { users: there - left.length, left }
}

const lineOf = (
  sdk: CognitoIdentityProviderClient,
  { codes: { kind } }: BoxConfig,
  { client, id, settings }: Given,
  codes: CodeSource,
  offsetMs: number,
): Line => ({
  sdk,
  client,
  poolId: id,
  flows: settings.ExplicitAuthFlows ?? [],
  codes: kind === 'none' ? undefined : codes,
  marginMs: 3000,
  offsetMs,
})
