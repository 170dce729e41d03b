// A program of somebody else, started as a server on a free port of this machine, and ended with the run.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { TargetUnreachable } from '../../wire/failures'

export interface Program {
  readonly name: string
  readonly command: string
  readonly args: (port: number) => readonly string[]
  readonly env?: (port: number) => Readonly<Record<string, string>>
  readonly cwd?: string
  /** What to do where there is no such command. */
  readonly advice: string
  readonly heard?: (text: string) => void
}

export interface Server {
  readonly url: string
  stop(): Promise<void>
}

const longestStartMs = 30_000

export async function startServer(program: Program): Promise<Server> {
  const port = await freePort()
  const child = spawn(program.command, program.args(port), {
    env: { ...process.env, ...program.env?.(port) },
    stdio: ['ignore', 'pipe', 'ignore'],
    ...(program.cwd && { cwd: program.cwd }),
  })
  child.on('error', () => {})
  child.stdout.setEncoding('utf8').on('data', program.heard ?? (() => {}))
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  const stop = async () => {
    process.off('exit', kill)
    await end(child)
  }
  const url = `http://127.0.0.1:${port}`
  const failure = await firstAnswer(url, child, program)
  if (failure === undefined) return { url, stop }
  await stop()
  throw new TargetUnreachable(failure)
}

/** Undefined as soon as it answers, whatever it answers; else why it never will. */
async function firstAnswer(url: string, child: ChildProcess, { name, advice }: Program): Promise<string | undefined> {
  const end = Date.now() + longestStartMs
  while (Date.now() < end) {
    if (hasEnded(child))
      return child.pid === undefined
        ? advice
        : `${name} ended with ${child.exitCode ?? child.signalCode} before it answered.`
    const answer = await fetch(url).catch(() => new Promise<undefined>((resolve) => setTimeout(resolve, 20)))
    if (answer) return undefined
  }
  return `${name} did not answer within ${longestStartMs / 1000} s.`
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

const hasEnded = ({ pid, exitCode, signalCode }: ChildProcess) =>
  pid === undefined || exitCode !== null || signalCode !== null

async function end(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}
