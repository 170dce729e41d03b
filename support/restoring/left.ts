// Pools that runs left changed: a new run stays away from them, and the sweep puts them back.
import { rmSync } from 'node:fs'
import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import { isAlive } from '../journal/files'
import type { Place } from '../journal/sweep'
import { ConfigError } from '../settings/env'
import { putBack } from './put-back'
import { keptSnapshot, keptSnapshots, type Snapshot } from './snapshot'

/** What a run sees would be what another one made of the pool, and it would take that for what is to be put back. */
export function mustBeFree(folder: string, poolId: string): void {
  const kept = keptSnapshot(folder, poolId)
  if (!kept) return
  const { snapshot } = kept
  const goesOn = snapshot && isAlive(snapshot)
  const whose = snapshot ? `the run ${snapshot.run} of ${snapshot.at} on ${snapshot.host}` : 'a run'
  throw new ConfigError(
    goesOn
      ? `COGNITO_USER_POOL_ID is ${poolId}, whose configuration ${whose} (process ${snapshot.pid}) is changing: wait for its end, or see ${kept.file}.`
      : `COGNITO_USER_POOL_ID is ${poolId}, whose configuration ${whose} changed and did not put back: run cognito-mfa sweep first.`,
  )
}

export interface PutBack {
  readonly pools: number
  /** A sentence for each that could not be put back. */
  readonly left: readonly string[]
}

/** Those of runs that still go on are let be, and so are those of other endpoints and Regions. */
export async function putBackLeft(folder: string, sdk: CognitoIdentityProviderClient, at: Place): Promise<PutBack> {
  let pools = 0
  const left: string[] = []
  for (const { file, snapshot } of keptSnapshots(folder)) {
    if (snapshot && (snapshot.endpoint !== at.endpoint || snapshot.region !== at.region || isAlive(snapshot))) continue
    const fault = snapshot && (await putBackIfThere(sdk, snapshot))
    if (fault) left.push(`${fault} When it is right, delete ${file}.`)
    else rmSync(file)
    if (snapshot && !fault) pools += 1
  }
  return { pools, left }
}

/** A pool that was deleted meanwhile needs nothing any more. */
async function putBackIfThere(sdk: CognitoIdentityProviderClient, snapshot: Snapshot): Promise<string | undefined> {
  try {
    return await putBack(sdk, snapshot)
  } catch (error) {
    if ((error as Error).name === 'ResourceNotFoundException') return undefined
    throw error
  }
}
