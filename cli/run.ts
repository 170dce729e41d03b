// cognito-mfa run: plays the scenarios on a target, writes the reports, and ends with what was found.
import { randomInt } from 'node:crypto'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { readCatalogue } from '../catalogue/index'
import { Progress } from '../reporting/progress'
import type { Run } from '../reporting/row'
import { slugOf } from '../reporting/slug'
import { type AwsConfig, type Config, nameOf } from '../support/config'
import { openTarget } from '../support/targets/index'
import { type ExitCode, WrongUse } from './exit'
import { expectationsOf } from './expectations'
import { finish } from './finish'
import type { Io } from './io'
import { mustGoAlone, watch } from './leave'
import { leftOutBy } from './left-out'
import { play } from './play'
import { ReportFolder } from './report-files'
import { packageJson, root } from './root'
import { type Plan, type PlanOptions, planOf } from './selection'
import { settingsOf, type TargetOptions } from './settings'
import { partOf, sharded, shardOf } from './shard'

export interface RunOptions extends TargetOptions, PlanOptions {
  parallel?: string
  shard?: string
  expectations?: string
  out?: string
}

export async function run(options: RunOptions, io: Io): Promise<ExitCode> {
  const { config, env } = settingsOf(options, io)
  const parallel = options.parallel === undefined && config.target === 'aws' ? 1 : workersOf(options.parallel)
  mustGoAlone(config, options, parallel)
  const order = options.order === 'random' ? `random:${randomInt(1e6)}` : options.order
  const shard = shardOf(options.shard)
  const asked = await planOf({ ...options, ...(order && { order }) }, io)
  const whole = shard ? (await planOf({ ...options, order: 'defined' }, io)).scenarios : []
  const plan = sharded(asked, shard, whole)
  const catalogue = readCatalogue(path.join(root, 'catalogue'))
  const target = nameOf(config)
  const expectations = expectationsOf(target, catalogue, options, io)
  const known = await lookedAt(config)

  const reports = new ReportFolder(path.resolve(io.cwd, options.out ?? 'reports', slugOf(target)))
  reports.clear()
  const workers = Math.min(parallel, Math.ceil(plan.scenarios.length / PER_WORKER))
  io.stdout.write(`${opening(plan.scenarios.length, target, workers, order)}\n`)

  const leave = watch(config, io)
  const progress = new Progress({ out: io.stdout, env: io.env, now: () => performance.now() })
  const finished = progress.finished.bind(progress)
  const part = shard && partOf(shard, { target, tested: known }, whole)
  const played = await play({ plan, target, parallel: workers, env, expectations, part, reports, finished }, io)
  progress.end()

  const told = { annotations: plan.cwd, summary: !shard }
  const ended = (await leave?.over(played)) ?? played
  const leftOut = await leftOutBy(plan.cwd === root ? placesIn(plan) : [], io)
  const tested = { ...ended, leftOut, versions: [...known, ...ended.versions] }
  return finish({ run: tested, version: packageJson().version, reports, catalogue, told }, io)
}

/** Asked before the workers ask, all at once: what runs elsewhere must answer, and a program of others be there. */
async function lookedAt(config: Config): Promise<Run['versions']> {
  if (!config.endpoint && config.target === 'emulator') return []
  const target = await openTarget(config)
  await target.close()
  const version = target.version ? [{ name: target.name, version: target.version }] : []
  return config.target === 'aws' ? [...version, ...whichPool(config)] : version
}

/** A report is evidence about one pool, and has to name it. */
const whichPool = ({ pool, region }: AwsConfig): Run['versions'] => [
  { name: 'profile', version: pool.profile },
  ...('userPoolId' in pool && pool.userPoolId ? [{ name: 'pool', version: pool.userPoolId }] : []),
  { name: 'Region', version: region },
]

const placesIn = ({ scenarios }: Plan) => scenarios.map(({ uri, location: { line }, name }) => ({ uri, line, name }))

const opening = (scenarios: number, target: string, workers: number, order: string | undefined): string =>
  `${scenarios} scenario${scenarios === 1 ? '' : 's'} on ${target}, ${workers} at a time${order ? `, order ${order}` : ''}`

/** More than four gain nothing, and none is worth starting for less than ten: each worker loads the suite first. */
export const PER_WORKER = 10

export function workersOf(typed: string | undefined): number {
  if (typed === undefined) return Math.min(availableParallelism(), 4)
  const workers = Number(typed)
  if (Number.isInteger(workers) && workers >= 1 && workers <= 64) return workers
  throw new WrongUse(`--parallel is ${typed}: write a number from 1 to 64.`)
}
