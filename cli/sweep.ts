// cognito-mfa sweep: deletes what killed runs left on a real pool or account, as their journals tell it.
import path from 'node:path'
import { nameOf } from '../support/config'
import { sweepTarget } from '../support/targets/index'
import { EXIT, type ExitCode, WrongUse } from './exit'
import type { Io } from './io'
import { settingsOf, type TargetOptions } from './settings'

export async function sweep(options: TargetOptions, io: Io): Promise<ExitCode> {
  const { config } = settingsOf(options, io)
  if (config.target !== 'aws')
    throw new WrongUse(`COGNITO_TARGET is ${nameOf(config)}, which keeps no journal: sweep is for the target aws.`)
  const { journals, pools, users, left = [], configurations } = await sweepTarget(config)
  const folder = path.relative(io.cwd, path.resolve(config.budget.journal))
  const found =
    journals === 0
      ? `no journal of a dead run in ${folder}`
      : `journals of ${journals} dead worker${journals === 1 ? '' : 's'}`
  io.stdout.write(
    `${found}: ${pools} user pool${pools === 1 ? '' : 's'} and ${users} user${users === 1 ? '' : 's'} deleted\n`,
  )
  if (configurations.pools > 0)
    io.stdout.write(`${configurations.pools} user pool${configurations.pools === 1 ? '' : 's'} put back as before\n`)
  for (const one of left) io.stdout.write(`not deleted: ${one}\n`)
  for (const sentence of configurations.left) io.stderr.write(`cognito-mfa: ${sentence}\n`)
  return left.length + configurations.left.length > 0 ? EXIT.findings : EXIT.conforms
}
