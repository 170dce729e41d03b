// The embedded pool's only door: start a pool server, learn where it listens, close it.
import { clockOver } from './control/clock'
import { handingOn, type Message } from './control/outbox'
import { type FrontOptions, frontOf } from './front'
import { createApp } from './http/app'
import { startServer } from './http/server'
import { postTo } from './mail/post'
import { outboxOf } from './mail/sending-outbox'
import { newServices } from './new-services'
import { registry } from './operations'
import { type Random, systemRandom } from './random'
import type { TriggerHandlers } from './triggers/handlers'

export type { Message } from './control/outbox'
export type { FrontOptions } from './front'
export type { Latency } from './front/latency'
export type { Credential } from './front/signature/verifier'
export type { Throttle } from './front/throttle'
export type { TriggerEvent, TriggerHandler, TriggerHandlers } from './triggers/handlers'

export interface EmulatorOptions extends FrontOptions {
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
  /** Address of a mail server that is sent every code that goes by e-mail; the outbox has it too, unless told otherwise. */
  readonly smtp?: string
  /** Called with each message that is sent, beside the outbox. */
  readonly deliver?: (message: Message) => void
  /** Whether codes can be read at /_emulator/messages: they can, unless told otherwise. */
  readonly outbox?: boolean
  /** Whether there are more doors under /_emulator/ than health: there are, unless told otherwise. */
  readonly control?: boolean
  /** Called with an error of the pool server itself or of its mail server, never with a refusal. */
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
  const { triggers, stepUp, smtp, now = Date.now, control = true, log = toTheConsole } = options
  const post = smtp === undefined ? undefined : postTo(smtp, (error) => log(error, 'e-mail'))
  const outbox = handingOn(outboxOf(options.outbox ?? true, post), options.deliver)
  const services = newServices({ region, random, clock: clockOver(now), triggers, stepUp, outbox })
  const front = frontOf(options, region, now, random)
  const server = await startServer(createApp(services, registry, { host, log, front, control }), { port, host })
  return { url: server.url, region, close: () => server.close().finally(post?.close) }
}

const toTheConsole = (error: unknown, target: string): void => console.error(target, error)
