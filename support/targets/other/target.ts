// What the other emulators have in common as targets: an SDK client whose signature nobody checks, and a clock that stays.
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import type { CodeSource } from '../../code-sources/code-source'
import { PoolMaker } from '../../pools/pool-maker'
import { NotApplicable } from '../../wire/failures'
import { answering } from '../answering'
import type { Target } from '../target'

export interface Running {
  readonly url: string
  /** Undefined where it was started by somebody else. */
  readonly version: string | undefined
  /** Undefined where nobody can read what it sends. */
  readonly codes: CodeSource | undefined
  /** As in the contract of targets; a second unless told. */
  readonly marginMs?: number
  stop(): Promise<void>
}

export interface Where {
  /** Its name in the reports. */
  readonly target: string
  readonly region: string
  readonly endpoint: string | undefined
}

/** One that was started elsewhere is taken as it is: what it sends stays there. */
export async function otherTarget(config: Where, start: () => Promise<Running>): Promise<Target> {
  const { target: name, region } = config
  const running = config.endpoint ? await startedElsewhere(config.endpoint) : await start()
  const sdk = sdkFor(running.url, region)
  const target: Target = {
    name,
    version: running.version,
    region,
    endpoint: running.url,
    can: new Set([
      'totp',
      'sms',
      'email',
      'admin-api',
      'creates-pools',
      ...(running.codes ? (['reads-codes'] as const) : []),
    ]),
    sdk,
    codes: running.codes ?? unread(name),
    senders: undefined,
    addresses: undefined,
    budget: undefined,
    told: () => [],
    marginMs: running.marginMs ?? 1000,
    clockOffset: async () => 0,
    advance: () => Promise.reject(new Error(`the clock of ${name} cannot be moved`)),
    pools: async (run) => new PoolMaker(target, run),
    tidy: async () => {},
    async close() {
      sdk.destroy()
      await running.stop()
    },
  }
  return target
}

async function startedElsewhere(endpoint: string): Promise<Running> {
  await answering(endpoint)
  return { url: endpoint, version: undefined, codes: undefined, stop: async () => {} }
}

const unread = (name: string): CodeSource => ({
  sentTo: () => Promise.reject(new NotApplicable(`nobody can read the codes that ${name} sends`)),
})

const sdkFor = (endpoint: string, region: string) =>
  new CognitoIdentityProviderClient({
    endpoint,
    region,
    maxAttempts: 1,
    credentials: { accessKeyId: 'other', secretAccessKey: 'other' },
  })
