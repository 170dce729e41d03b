// What doctor says of a real pool: which it is, how it is set, what is missing, the clock, and what a run would come to.
import { foretold } from '../../reporting/plan/text'
import { clientLines, type Line, poolLines } from '../../reporting/pool/configuration'
import type { Palette } from '../../reporting/terminal'
import type { AwsConfig } from '../../support/config'
import { look, openTarget, type Seen } from '../../support/targets/index'
import { foresee } from '../foresee'
import type { Io } from '../io'
import { planOf } from '../selection'
import { clockSentence } from './clock'
import { missing } from './missing'

export async function realPool(config: AwsConfig, env: Record<string, string>, io: Io, paint: Palette): Promise<void> {
  const seen = await look(config)
  const { pool, mfa, client } = seen
  const clock = clockSentence(seen.skewMs)
  io.stdout.write(
    [
      ...(await which(config, seen)).map((line) => `${paint.good('✓')} ${line}`),
      `${clock.isFine ? paint.good('✓') : paint.bad('!')} ${clock.sentence}`,
      ...block('The pool', poolLines(pool, mfa), paint),
      ...block(`The app client ${client?.ClientName ?? ''}`.trimEnd(), client ? clientLines(client) : [], paint),
      ...['', paint.strong('Missing, or good to know'), ...missing(config, seen).map((sentence) => `  ${sentence}`)],
      '',
      '',
    ].join('\n'),
  )
  if (pool && mfa && client) io.stdout.write(`${await follows(config, env, seen, io, paint)}\n`)
  else io.stdout.write(`${unforeseen(config)}\n`)
}

async function which(config: AwsConfig, { pool }: Seen): Promise<string[]> {
  if (config.pool.profile !== 'existing') {
    const target = await openTarget(config)
    await target.close()
    if (config.pool.profile !== 'disposable') return ['The pool of the app client answers']
    return [
      `The account answers; a run makes user pools named mfa-conformance-<run>-<n> in ${config.region}, each with two app clients, and deletes them`,
    ]
  }
  if (!pool) return [`The pool ${config.pool.userPoolId} answers`]
  const { Name, Id, Arn = '', EstimatedNumberOfUsers = 0, DeletionProtection = 'INACTIVE' } = pool
  const [, , , region, account] = Arn.split(':')
  return [
    `The pool ${Name} (${Id}) in ${region}, account ${account}`,
    `About ${EstimatedNumberOfUsers} user${EstimatedNumberOfUsers === 1 ? '' : 's'}, deletion protection ${DeletionProtection}`,
  ]
}

const block = (title: string, lines: readonly Line[], paint: Palette): string[] =>
  lines.length === 0 ? [] : ['', paint.strong(title), ...lines.map(([name, value]) => `  ${name.padEnd(28)}${value}`)]

async function follows(config: AwsConfig, env: Record<string, string>, seen: Seen, io: Io, paint: Palette) {
  const scenarios = (await planOf({}, io)).scenarios.length
  io.stderr.write(
    `Rehearsing ${scenarios} scenarios on a copy of the pool in this process; nothing of it reaches AWS.\n`,
  )
  const outlook = await foresee({ config, env, selection: [], cwd: io.cwd, scenarios, seen, parallel: undefined })
  const { users, sent } = outlook
  const costs = `It would make ${users} users and delete them, and have ${sent.EMAIL} e-mails and ${sent.SMS} SMS sent.`
  return [
    ...foretold(outlook, paint, 12),
    `${costs}\ncognito-mfa plan tells more, and prints the IAM policy for it.`,
  ].join('\n\n')
}

const unforeseen = ({ pool }: AwsConfig): string =>
  pool.profile !== 'disposable'
    ? 'What would follow cannot be told without a look at the pool and the app client.'
    : 'cognito-mfa plan tells how many scenarios would run, how many pools and users they make, and the IAM policy for it.'
