// The embedded pool's only door: start a pool server, learn where it listens, close it.

import type { Manner } from './aws/manner'
import { clockOver } from './control/clock'
import type { Message } from './control/outbox'
import { createApp } from './http/app'
import { startServer } from './http/server'
import { newServices } from './new-services'
import { registry } from './operations'
import { type Random, systemRandom } from './random'
import type { TriggerHandlers } from './triggers/handlers'

export type { Manner } from './aws/manner'
export type { Message } from './control/outbox'
export type { TriggerEvent, TriggerHandler, TriggerHandlers } from './triggers/handlers'

export interface EmulatorOptions extends Manner {
  /** 0, the default, takes a free port. */
  readonly port?: number
  /** Loopback unless told otherwise. */
  readonly host?: string
  /** Part of pool ids and issuers; us-east-1 unless told otherwise. */
  readonly region?: string
  /** Milliseconds since 1970; the system's time unless told otherwise. */
  readonly now?: () => number
  readonly random?: Random
  /** Functions by name: LambdaConfig of a pool names them in its ARNs. Without any, no trigger is called. */
  readonly triggers?: TriggerHandlers
  /** Whether USER_AUTH takes TARGET_ACR_VALUES: documented, and in October 2026 without effect on AWS. Off unless told otherwise. */
  readonly stepUp?: boolean
  /** Called with each message that is sent, beside the outbox. */
  readonly deliver?: (message: Message) => void
  /** Called with an error of the pool server itself, never with a refusal. */
  readonly log?: (error: unknown, target: string) => void
}

export interface Emulator {
  /** `http://127.0.0.1:<port>`, to be given to the SDK as endpoint. */
  readonly url: string
  readonly region: string
  close(): Promise<void>
}

/** Starts a pool server in this process; rejects with one sentence when the port or host cannot be had. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { port = 0, host = '127.0.0.1', region = 'us-east-1', random = systemRandom } = options
  const { triggers, stepUp, deliver } = options
  const services = newServices({ region, random, clock: clockOver(options.now), triggers, stepUp, deliver })
  const app = createApp(services, registry, { host, manner: options, ...(options.log && { log: options.log }) })
  const server = await startServer(app, { port, host })
  return { url: server.url, region, close: () => server.close() }
}
