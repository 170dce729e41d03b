// What the wire tests share: an app over a registry that echoes, and a sender.
import type { Hono } from 'hono'
import { Sessions } from '../auth/sessions'
import { clockOver } from '../control/clock'
import { newOutbox } from '../control/outbox'
import { Refusal } from '../errors'
import type { Registry } from '../operation'
import type { Pool } from '../pool/pool'
import { Pools } from '../pool/pools'
import { systemRandom } from '../random'
import type { Services } from '../services'
import { type AppOptions, createApp } from './app'
import { operationModels, targetPrefix } from './service-model'
import type { WireCase } from './wire-cases'

/** The services that the wire itself uses, with one pool `r_1`; operations of the stub registry ask for none. */
export function wireServices() {
  const clock = clockOver(() => 0)
  const pools = new Pools()
  const outbox = newOutbox()
  const keys = { jwks: async () => ({ keys: [] }), retire: () => {} }
  pools.add({ id: 'r_1', clock: clockOver(() => clock.now()), keys, clients: new Map() } as unknown as Pool)
  return { region: 'eu-west-1', clock, pools, outbox, sessions: new Sessions(systemRandom), stepUp: false }
}

/** Every operation answers its own input, but for a few that show what else can happen. */
export const echoes: Registry = {
  ...Object.fromEntries([...operationModels.keys()].map((name) => [name, () => (input: object) => input])),
  AdminGetUser: () => () => ({ Username: 'a', UserCreateDate: new Date(1_700_000_000_123), Enabled: undefined }),
  ForgotPassword: () => () => {
    throw new Refusal('NotAuthorizedException', 'Grüße\naus der Ferne')
  },
  ChangePassword: () => () => {
    throw new TypeError('a bug of ours')
  },
}

export function echoApp(options?: AppOptions, services = wireServices()): Hono {
  const { AdminForgetDevice: _, ...registry } = echoes
  return createApp(services as unknown as Services, registry, options)
}

export async function send(
  app: Hono,
  { method = 'POST', path = '/', target, contentType, headers, body }: WireCase['send'],
) {
  const all = new Headers({ 'content-type': contentType ?? 'application/x-amz-json-1.1', ...headers })
  if (target) all.set('x-amz-target', target.includes('.') ? target : `${targetPrefix}.${target}`)
  const sends = method === 'POST' || method === 'PUT'
  return app.request(path, { method, headers: all, ...(sends ? { body: body ?? '{}' } : {}) })
}
