// A run that may change the configuration of a given pool, as the command sees it: alone on the pool, told at the start, and put back at every end.
import type { Run } from '../reporting/row'
import type { AwsConfig, Config } from '../support/config'
import { keptSnapshot } from '../support/restoring/snapshot'
import { sweepTarget } from '../support/targets/index'
import { EXIT, WrongUse } from './exit'
import type { Io } from './io'

/** The pool that the run may change, if it may. */
function leaveIn(config: Config): { config: AwsConfig; poolId: string } | undefined {
  if (config.target !== 'aws' || config.pool.profile !== 'existing' || !config.pool.mayChange) return undefined
  return { config, poolId: config.pool.userPoolId }
}

interface Typed {
  readonly allowConfigChanges?: string
  readonly shard?: string
}

/** One sentence where the leave does not go with what else was asked for. */
export function mustGoAlone(config: Config, typed: Typed, parallel: number): void {
  if (typed.allowConfigChanges !== undefined && !leaveIn(config))
    throw new WrongUse(
      `--allow-config-changes is ${typed.allowConfigChanges}, but the target is ${config.target}: the leave is for the profile existing of the target aws.`,
    )
  if (!leaveIn(config)) return
  if (parallel > 1)
    throw new WrongUse(
      `--parallel is ${parallel}, but COGNITO_ALLOW_CONFIG_CHANGES lets one scenario at a time change the pool: leave --parallel out.`,
    )
  if (typed.shard !== undefined)
    throw new WrongUse(
      `--shard is ${typed.shard}, but COGNITO_ALLOW_CONFIG_CHANGES lets one run at a time change the pool: leave --shard out.`,
    )
}

const warning = (poolId: string): string =>
  `The configuration of ${poolId} changes while this run goes on, for its real users too (MFA may be off meanwhile); it is put back at the end.\n`

export interface Watch {
  /** After the scenarios: the run with a failure for whatever did not go as it should around them. */
  over(played: Run): Promise<Run>
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** From here on a signal ends the scenarios and not this process, which waits until the pool is put back. */
export function watch(settings: Config, { stdout, stderr }: Pick<Io, 'stdout' | 'stderr'>): Watch | undefined {
  const leave = leaveIn(settings)
  if (!leave) return undefined
  const { config, poolId } = leave
  stdout.write(warning(poolId))
  const snapshot = () => keptSnapshot(config.budget.journal, poolId)?.snapshot
  let stopped = false
  const pass = () => {
    const changer = snapshot()
    if (changer?.parent !== process.pid) {
      stderr.write('cognito-mfa: stopped before the pool was touched.\n')
      process.exit(EXIT.findings)
    }
    if (!stopped) stderr.write('cognito-mfa: stopped; the configuration of the pool is put back first.\n')
    stopped = true
    process.kill(changer.pid, 'SIGTERM')
  }
  for (const signal of signals) process.on(signal, pass)
  return {
    async over(played) {
      for (const signal of signals) process.off(signal, pass)
      const run = stopped ? cutShort(played) : played
      const left = snapshot() ? (await sweepTarget(config)).configurations.left : []
      return { ...run, failures: [...run.failures, ...left] }
    },
  }
}

/** Thousands of scenarios that were not played are one thing to tell. */
function cutShort(run: Run): Run {
  const rows = run.rows.filter(({ verdict }) => verdict !== 'not run')
  const missing = run.rows.length - rows.length
  return { ...run, rows, failures: [...run.failures, `the run was stopped: ${missing} scenarios were not played`] }
}
