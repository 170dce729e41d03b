// cognito-mfa emulator: the embedded pool as a server for anyone, until it is told to stop.
import { availableParallelism } from 'node:os'
import { startEmulator } from '../emulator/index'
import { EXIT, type ExitCode, WrongUse } from './exit'
import type { Io } from './io'
import { type RealPoolOptions, realPool } from './real-pool'
import { triggerModule } from './trigger-module'

export interface EmulatorOptions extends RealPoolOptions {
  port: string
  host: string
  region: string
  /** A module of handlers, as it was typed. */
  triggers?: string
  stepUp?: boolean
}

export async function emulator(options: EmulatorOptions, io: Io): Promise<ExitCode> {
  const { port, host, region, triggers, stepUp = false } = options
  process.env.UV_THREADPOOL_SIZE ??= String(signingThreads())
  const stopped = io.stopped()
  const log = (error: unknown, target: string) => io.stderr.write(`${target}: ${stackOf(error)}\n`)
  const chosen = {
    stepUp,
    ...(triggers !== undefined && { triggers: triggerModule(triggers, io.cwd) }),
    ...realPool(options, io.cwd),
  }
  const running = await startEmulator({ port: portOf(port), host, region, log, ...chosen }).catch((error: Error) => {
    throw new WrongUse(error.message)
  })
  io.stdout.write(`listening on ${running.url}\n`)
  await stopped
  await running.close()
  return EXIT.conforms
}

/** Signing keeps every thread busy: on a small machine one core is left for the requests. Node's own choice is 4 on any. */
const signingThreads = (): number => Math.min(4, Math.max(2, availableParallelism() - 1))

function portOf(typed: string): number {
  const port = Number(typed)
  if (typed.trim() !== '' && Number.isInteger(port) && port >= 0 && port <= 65535) return port
  throw new WrongUse(`--port is ${typed}: write a number from 0 to 65535, where 0 takes a free one.`)
}

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error))
