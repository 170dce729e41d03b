// A run that may change the configuration of a given pool, as the command sees it: alone on the pool, told at the start, and put back at every end.
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
  /** After the scenarios: a sentence for whatever did not go as it should. */
  over(): Promise<string[]>
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** From here on a signal ends the scenarios and not this process, which waits until the pool is put back. */
export function watch(settings: Config, { stdout, stderr }: Pick<Io, 'stdout' | 'stderr'>): Watch | undefined {
  const leave = leaveIn(settings)
  if (!leave) return undefined
  const { config, poolId } = leave
  stdout.write(warning(poolId))
  const snapshot = () => keptSnapshot(config.budget.journal, poolId)?.snapshot
  const faults: string[] = []
  const pass = () => {
    const changer = snapshot()
    if (changer?.parent !== process.pid) process.exit(EXIT.findings) // nothing was begun
    if (faults.length === 0) stderr.write('cognito-mfa: stopped; the configuration of the pool is put back first.\n')
    faults.push('the run was stopped before its end')
    process.kill(changer.pid, 'SIGTERM')
  }
  for (const signal of signals) process.on(signal, pass)
  return {
    async over() {
      for (const signal of signals) process.off(signal, pass)
      const left = snapshot() ? (await sweepTarget(config)).configurations.left : []
      return [...faults.slice(0, 1), ...left]
    },
  }
}
