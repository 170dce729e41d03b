// cognito-mfa run: plays the scenarios on a target, writes the reports, and ends with what was found.
import { randomInt } from 'node:crypto'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { readCatalogue } from '../catalogue/index'
import { Progress } from '../reporting/progress'
import type { Run } from '../reporting/row'
import { summaryText } from '../reporting/summary'
import { conforms } from '../reporting/tally'
import { paletteFor } from '../reporting/terminal'
import { openTarget } from '../support/targets/index'
import { EXIT, type ExitCode, WrongUse } from './exit'
import type { Io } from './io'
import { type PlanOptions, planOf } from './plan'
import { play } from './play'
import { ReportFolder } from './report-files'
import { packageJson, root } from './root'
import { settingsOf, type TargetOptions } from './settings'

export interface RunOptions extends TargetOptions, PlanOptions {
  parallel?: string
  out?: string
}

export async function run(options: RunOptions, io: Io): Promise<ExitCode> {
  const { config, env } = settingsOf(options, io)
  const parallel = options.parallel === undefined && config.target === 'aws' ? 1 : workersOf(options.parallel)
  const order = options.order === 'random' ? `random:${randomInt(1e6)}` : options.order
  const plan = await planOf({ ...options, ...(order && { order }) }, io)
  const catalogue = readCatalogue(path.join(root, 'catalogue'))
  if (config.endpoint || config.target === 'aws') await (await openTarget(config)).close()

  const reports = new ReportFolder(path.resolve(io.cwd, options.out ?? 'reports', config.target))
  reports.clear()
  const workers = Math.min(parallel, Math.ceil(plan.scenarios.length / PER_WORKER))
  io.stdout.write(`${opening(plan.scenarios.length, config.target, workers, order)}\n`)

  const progress = new Progress({ out: io.stdout, env: io.env, now: () => performance.now() })
  const finished = progress.finished.bind(progress)
  const expectations = catalogue.expectations.filter((one) => one.target === config.target)
  const target = config.target
  const played = await play({ plan, target, parallel: workers, env, expectations, reports, finished }, io)
  progress.end()

  const versions = [{ name: 'cognito-mfa', version: packageJson().version }, ...played.versions]
  reports.write({ ...played, versions }, catalogue)
  const shown = path.relative(io.cwd, reports.at('index.html'))
  io.stdout.write(summaryText(played, shown, paletteFor(io.stdout, io.env)))
  return exitOf(played)
}

export const exitOf = (run: Run): ExitCode => {
  if (run.rows.some((row) => row.verdict === 'compromised')) return EXIT.unreachable
  return conforms(run) ? EXIT.conforms : EXIT.findings
}

const opening = (scenarios: number, target: string, workers: number, order: string | undefined): string =>
  `${scenarios} scenario${scenarios === 1 ? '' : 's'} on ${target}, ${workers} at a time${order ? `, order ${order}` : ''}`

/** More than four gain nothing, and none is worth starting for less than ten: each worker loads the suite first. */
const PER_WORKER = 10

function workersOf(typed: string | undefined): number {
  if (typed === undefined) return Math.min(availableParallelism(), 4)
  const workers = Number(typed)
  if (Number.isInteger(workers) && workers >= 1 && workers <= 64) return workers
  throw new WrongUse(`--parallel is ${typed}: write a number from 1 to 64.`)
}
