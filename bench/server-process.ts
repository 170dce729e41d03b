// A server under measurement: a process of its own on a free port of this machine, timed to its first answer.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { get } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'

export interface Program {
  readonly name: string
  /** A path that answers as soon as the server serves. */
  readonly health: string
  readonly cwd?: string
  args(port: number): string[]
  env?(port: number): NodeJS.ProcessEnv
}

export interface ServerProcess {
  readonly url: string
  readonly msToFirstAnswer: number
  /** Resident memory in MB, or undefined where the system does not tell. */
  memory(): number | undefined
  stop(): Promise<void>
}

const longestStart = 30_000

/** None outlives the bench, however it ends. */
const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

export async function startProcess(program: Program): Promise<ServerProcess> {
  const port = await freePort()
  const env = { ...process.env, ...program.env?.(port) }
  const start = performance.now()
  const child = spawn(process.execPath, program.args(port), {
    cwd: program.cwd,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  running.add(child.once('exit', () => running.delete(child)))
  let said = ''
  child.stderr?.on('data', (part) => {
    said = `${said}${part}`.slice(-2000)
  })
  const url = `http://127.0.0.1:${port}`
  while (!(await answers(url + program.health))) {
    if (child.exitCode !== null) throw new Error(`${program.name} ended with ${child.exitCode}: ${said}`)
    if (performance.now() - start > longestStart) {
      child.kill('SIGKILL')
      throw new Error(`${program.name} did not answer in ${longestStart / 1000} s: ${said}`)
    }
  }
  return { url, msToFirstAnswer: performance.now() - start, memory: () => memoryOf(child), stop: () => stop(child) }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** False after a pause of 2 ms: what asks without pause takes the server's time to start. */
const answers = (url: string): Promise<boolean> =>
  new Promise((resolve) => {
    const sent = get(url, { agent: false }, (answer) => {
      answer.resume()
      answer.on('end', () => resolve(true))
    })
    sent.on('error', () => setTimeout(resolve, 2, false))
  })

function memoryOf({ pid }: ChildProcess): number | undefined {
  if (process.platform !== 'linux') return undefined
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  const killer = setTimeout(() => child.kill('SIGKILL'), 2000)
  await once(child, 'exit')
  clearTimeout(killer)
}
