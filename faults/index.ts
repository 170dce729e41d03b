// npm run faults: plays deliberate faults of a pool, one at a time, and fails when the suite does not notice one.
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Fault } from './fault'
import { controls, faults } from './list/index'
import { Players, type Result } from './players'
import { isRejected, jsonOf, lineOf, markdownOf } from './report'

const help = `Usage: npm run faults [-- options]
  --only <text>  only faults whose name contains the text (may be repeated)
  --jobs <n>     how many at a time (default: as many as processors)
  --list         print the faults and play none
Example: npm run faults -- --only "signs in again"
`
const say = (text: string) => void process.stdout.write(`${text}\n`)

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true, default: [] },
      jobs: { type: 'string', default: String(availableParallelism()) },
      list: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return said(help, 0)
  const chosen = faults.filter(
    ({ name }) => values.only.length === 0 || values.only.some((text) => name.includes(text)),
  )
  if (values.list) return said(chosen.map(({ name, about }) => `${name}: ${about}`).join('\n'), 0)
  const jobs = Number(values.jobs)
  if (!Number.isInteger(jobs) || jobs < 1) return said(`--jobs is ${values.jobs}: write a number from 1.`, 2)
  if (chosen.length === 0) return said(`no fault is called ${values.only.join(' or ')}: see --list.`, 2)
  return playAll(chosen, jobs)
}

/** The controls are played among the faults: the first that does not pass ends it all. */
async function playAll(chosen: readonly Fault[], jobs: number): Promise<number> {
  const whole = chosen.length === faults.length
  if (!whole) say('The controls are left out: they are played with all faults only.')
  const all = whole ? [...controls, ...chosen] : chosen
  const players = new Players(Math.min(jobs, all.length))
  let done = 0
  try {
    const results = await players.play(all, (result) => {
      done += 1
      if (!controls.includes(result.fault)) return say(lineOf(result, done, all.length))
      mustPass(result)
      say(`· ${done}/${all.length}  ${result.fault.name}: ${result.scenarios} scenarios passed, as they should`)
    })
    return reported(results.filter(({ fault }) => !controls.includes(fault)))
  } catch (error) {
    return said(error instanceof Error ? error.message : String(error), 1)
  } finally {
    players.close()
  }
}

function mustPass({ fault, failed: [first], broken }: Result): void {
  const why = broken ?? (first && `${first.id}: ${first.because}`)
  if (why !== undefined) throw new Error(`With "${fault.name}" every scenario must pass: ${why}`)
}

function reported(results: readonly Result[]): number {
  const folder = path.join(__dirname, '..', 'reports')
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'faults.md'), markdownOf(results))
  writeFileSync(path.join(folder, 'faults.json'), jsonOf(results))
  const holes = results.filter((result) => !isRejected(result))
  if (holes.length > 0)
    say(`\nHoles in the suite:\n${holes.map(({ fault }) => `  ${fault.name}: ${fault.about}`).join('\n')}`)
  say(`\nReport: reports/faults.md\n${results.length - holes.length} passed, ${holes.length} failed`)
  return holes.length > 0 ? 1 : 0
}

function said(text: string, code: number): number {
  say(text)
  return code
}

main()
  .catch((error: Error) => said(`${error.message}: see --help.`, 2))
  .then((code) => {
    process.exitCode = code
  })
