// npm run hostile: thousands of random and hostile requests to the embedded pool, in this process: no 500, no crash, no growth.
import { parseArgs } from 'node:util'
import { startEmulator } from '../../emulator'
import { Dice } from './dice'
import { Findings } from './findings'
import { Memory } from './memory'
import { Run } from './run'
import { seededRandom } from './seeded-random'
import { SlowRequests } from './sockets'
import { hangUp } from './wire'

const { values } = parseArgs({ options: { count: { type: 'string' }, seed: { type: 'string' } } })
const count = Number(values.count ?? 10_000)
const seed = Number(values.seed ?? Date.now() % 2 ** 32)

/** A server that holds half a request longer than this can be filled up with them. */
const secondsForHalfRequests = 45

async function main(): Promise<number> {
  process.stdout.write(`${count} requests, --seed ${seed}\n`)
  const findings = new Findings()
  const memory = new Memory()
  const owned = Object.getOwnPropertyNames(Object.prototype).length
  const ours = (what: string) => (error: unknown) => findings.fail(what, `${what}: ${(error as Error)?.stack ?? error}`)
  process.on('uncaughtException', ours('uncaught'))
  process.on('unhandledRejection', ours('unhandled'))
  const random = seededRandom(new Dice(seed + 1))
  const emulator = await startEmulator({ random, log: (error, target) => ours(`a fault at ${target}`)(error) })
  const slow = new SlowRequests(Number(new URL(emulator.url).port), 40)
  await new Run(emulator.url, seed, findings, memory).play(count)
  const held = await slow.heldAfter(secondsForHalfRequests)
  hangUp()
  await emulator.close()
  judge(findings, memory, held, Object.getOwnPropertyNames(Object.prototype).length === owned)
  process.stdout.write(`${memory.verdict().text}\n${findings.report()}\n`)
  return findings.failed === 0 ? 0 : 1
}

function judge(findings: Findings, memory: Memory, held: number, isClean: boolean): void {
  const { levelsOff, text } = memory.verdict()
  const one = (held: boolean, good: string, bad: string) => (held ? findings.pass(good) : findings.fail(bad, bad))
  one(levelsOff, 'memory levels off', text)
  one(held === 0, 'half requests are given up', `${held} half requests are held after ${secondsForHalfRequests} s`)
  one(isClean, 'Object.prototype is as it was', 'Object.prototype was changed')
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: Error) => {
    process.stderr.write(`the run broke off: ${error.stack}\n`)
    process.exit(1)
  },
)
