// cognito-mfa plan: what a run on a real pool would play, make, send and need, without sending it anything but a look.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { planJson } from '../reporting/plan/json'
import { planText } from '../reporting/plan/text'
import { paletteFor } from '../reporting/terminal'
import { look } from '../support/targets/index'
import { EXIT, type ExitCode, WrongUse } from './exit'
import { foresee } from './foresee'
import type { Io } from './io'
import { PER_WORKER, workersOf } from './run'
import { type PlanOptions, planOf } from './selection'
import { settingsOf, type TargetOptions } from './settings'

export interface Options extends TargetOptions, PlanOptions {
  parallel?: string
  out?: string
  all?: boolean
  json?: boolean
}

export async function plan(options: Options, io: Io): Promise<ExitCode> {
  const { config, env } = settingsOf(options, io)
  const { target } = config
  if (target !== 'aws')
    throw new WrongUse(`COGNITO_TARGET is ${target}, which costs nothing: plan is for the target aws.`)
  if (!rehearsable.has(config.pool.profile))
    throw new WrongUse(
      `COGNITO_PROFILE is ${config.pool.profile}, and a pool that nobody may read has no plan: use existing.`,
    )
  const scenarios = (await planOf(options, io)).scenarios.length
  const parallel = parallelOf(options.parallel, scenarios)
  const seen = await look(config)
  io.stderr.write(`Rehearsing ${scenarios} scenarios on the embedded pool; nothing of it reaches AWS.\n`)
  const selection = typedAgain(options)
  const outlook = await foresee({ config, env, selection, cwd: io.cwd, scenarios, seen, parallel })
  const json = planJson(outlook)
  if (options.out !== undefined) write(path.resolve(io.cwd, options.out), json, outlook.policy)
  io.stdout.write(options.json ? json : planText(outlook, paletteFor(io.stdout, io.env), options.all ?? false))
  return EXIT.conforms
}

/** The profiles whose pools can be had on the embedded pool: read and copied, or made. */
const rehearsable: ReadonlySet<string> = new Set(['existing', 'disposable'])

const typedAgain = ({ features = [], tags, name = [] }: PlanOptions): string[] => [
  ...features,
  ...(tags === undefined ? [] : [`--tags=${tags}`]),
  ...name.map((pattern) => `--name=${pattern}`),
]

/** As run does it. */
const parallelOf = (typed: string | undefined, scenarios: number): number | undefined =>
  typed === undefined ? undefined : Math.min(workersOf(typed), Math.ceil(scenarios / PER_WORKER))

function write(folder: string, json: string, policy: object): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'plan.json'), json)
  writeFileSync(path.join(folder, 'policy.json'), `${JSON.stringify(policy, undefined, 2)}\n`)
}
