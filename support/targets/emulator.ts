// The emulator as a target: one of our own in this process, or the one that COGNITO_ENDPOINT names.
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import { startEmulator } from '../../emulator/index'
import { outboxAt } from '../code-sources/outbox'
import type { EmulatorConfig } from '../config'
import { PoolMaker } from '../pools/pool-maker'
import { suiteFunctions } from '../triggers/functions'
import { serveFunctions } from '../triggers/serve'
import { TargetUnreachable } from '../wire/failures'
import type { Capability, Target } from './target'

const can: ReadonlySet<Capability> = new Set([
  'totp',
  'sms',
  'email',
  'admin-api',
  'creates-pools',
  'moves-clock',
  'reads-codes',
])

interface Health {
  readonly stepUp?: boolean
  readonly takesFunctions?: boolean
}

/** A pool on another machine cannot call back. */
const isLoopback = (endpoint: string) => ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(endpoint).hostname)

export async function emulatorTarget(config: EmulatorConfig): Promise<Target> {
  const { region } = config
  const { functions: triggers, told } = suiteFunctions()
  const own = config.endpoint ? undefined : await startEmulator({ port: 0, region, triggers, stepUp: true })
  const endpoint = own?.url ?? config.endpoint ?? ''
  const health = (await (await ask(endpoint, '/_emulator/health')).json()) as Health
  const served = !own && health.takesFunctions && isLoopback(endpoint) ? await serveFunctions(triggers) : undefined
  const more: Capability[] = [
    ...(own || served ? ['triggers' as const] : []),
    ...(health.stepUp ? ['step-up' as const] : []),
  ]
  const sdk = sdkFor(endpoint, region)
  const target: Target = {
    name: 'emulator',
    version: undefined,
    region,
    endpoint,
    can: new Set([...can, ...more]),
    sdk,
    codes: outboxAt(endpoint),
    senders: undefined,
    addresses: undefined,
    budget: undefined,
    told,
    marginMs: 1000,
    clockOffset: (poolId) => clockOffset(endpoint, poolId),
    advance: async (poolId, seconds) => void (await moveClock(endpoint, poolId, seconds)),
    ...(served && {
      lend: async (poolId) => {
        const loan = { poolId, url: served.url, functions: Object.keys(triggers) }
        await post(endpoint, '/_emulator/functions', loan)
      },
    }),
    pools: async (run) => new PoolMaker(target, run),
    tidy: async () => {},
    async close() {
      sdk.destroy()
      await served?.close()
      await own?.close()
    },
  }
  return target
}

/** The emulator checks that a signed call is signed, not by whom. */
const sdkFor = (endpoint: string, region: string) =>
  new CognitoIdentityProviderClient({
    endpoint,
    region,
    maxAttempts: 1,
    credentials: { accessKeyId: 'emulator', secretAccessKey: 'emulator' },
  })

/** The answer's time is compared with the middle of the round trip. */
async function clockOffset(endpoint: string, poolId: string): Promise<number> {
  const before = Date.now()
  const now = await moveClock(endpoint, poolId, 0)
  return now - (before + Date.now()) / 2
}

async function moveClock(endpoint: string, poolId: string, advanceSeconds: number): Promise<number> {
  const response = await post(endpoint, '/_emulator/clock', { poolId, advanceSeconds })
  const { now } = (await response.json()) as { now: string }
  return Date.parse(now)
}

const post = (endpoint: string, path: string, body: object) =>
  ask(endpoint, path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

async function ask(endpoint: string, path: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(endpoint + path, init).catch(() => {
    throw new TargetUnreachable(`nobody answered at ${endpoint}: is the emulator running there?`)
  })
  if (!response.ok) throw new Error(`${path} of the emulator answered ${response.status}: ${await response.text()}`)
  return response
}
