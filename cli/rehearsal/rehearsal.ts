// Plays a selection as the settings say, not on AWS but on the embedded pool, and counts what it came to.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider'
import { type Message, startEmulator } from '../../emulator/index'
import type { Run } from '../../reporting/row'
import type { AwsConfig } from '../../support/config'
import { openingReads } from '../../support/targets/index'
import { type Copy, copyOf, type Described } from './copy'
import { type Counted, counterBefore } from './counter'
import { rehearsalEnv } from './environment'
import { playedApart } from './played-apart'

export interface Rehearsed extends Counted {
  readonly run: Run
  /** Messages that the pool sent, by what carries them. */
  readonly sent: Readonly<Record<'EMAIL' | 'SMS', number>>
  /** What the copy does not have of the given pool. */
  readonly left: readonly string[]
}

export interface Rehearsal {
  readonly config: AwsConfig
  readonly env: Record<string, string>
  /** As it is typed behind `run`. */
  readonly selection: readonly string[]
  readonly cwd: string
  readonly parallel: number
  /** How many workers the run would have, where the rehearsal has others. */
  readonly as?: number
  /** Of the pool that the run would be given; undefined where it makes its own. */
  readonly described: Described | undefined
}

export async function rehearse(asked: Rehearsal): Promise<Rehearsed> {
  const sent = { EMAIL: 0, SMS: 0 }
  const deliver = ({ medium }: Message) => {
    sent[medium] += 1
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'cognito-mfa-plan-'))
  const emulator = await startEmulator({ region: asked.config.region, deliver })
  const counter = await counterBefore(emulator.url)
  try {
    const copy = asked.described && (await copied(emulator.url, asked, asked.described))
    const env = rehearsalEnv(asked, { endpoint: counter.url, journal: path.join(folder, 'journal'), copy })
    const run = await playedApart({ ...asked, env, folder })
    countOpenings(counter.counted, asked)
    return { ...counter.counted, run, sent, left: copy?.left ?? [] }
  } finally {
    await counter.close()
    await emulator.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function copied(endpoint: string, { config }: Rehearsal, described: Described): Promise<Copy> {
  const credentials = { accessKeyId: 'rehearsal', secretAccessKey: 'rehearsal' }
  const sdk = new CognitoIdentityProvider({ endpoint, region: config.region, credentials })
  const hasSecret = config.pool.profile === 'existing' && config.pool.clientSecret !== undefined
  try {
    return await copyOf(sdk, described, hasSecret)
  } finally {
    sdk.destroy()
  }
}

/** Each worker looks at the given pool when it opens: fewer workers, fewer looks. */
function countOpenings({ operations }: Counted, { config, parallel, as = parallel }: Rehearsal): void {
  for (const operation of openingReads(config)) {
    const counted = operations.get(operation)
    if (counted) counted.requests += as - parallel
  }
}
