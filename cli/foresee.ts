// What a run on a real pool would come to, seen beforehand: the pool is read, and the selection rehearsed on a copy of it.
import { type Outlook, wouldNot } from '../reporting/plan/outlook'
import { type Ground, policyFor } from '../reporting/plan/policy'
import { triggersOf } from '../reporting/pool/configuration'
import type { AwsConfig } from '../support/config'
import { ownTag } from '../support/pools/pool-maker'
import { comeByPhone } from '../support/pools/suffices/names'
import type { Seen } from '../support/targets/index'
import { TargetUnreachable } from '../support/wire/failures'
import { isOperation, needsPermission } from '../support/wire/operation'
import type { Described } from './rehearsal/copy'
import { type Rehearsed, rehearse } from './rehearsal/rehearsal'
import { PER_WORKER } from './run'

export interface Foreseeing {
  readonly config: AwsConfig
  readonly env: Record<string, string>
  /** As it is typed behind `run`, and where. */
  readonly selection: readonly string[]
  readonly cwd: string
  readonly scenarios: number
  readonly seen: Seen
  /** How many workers the run would have; undefined for one. */
  readonly parallel: number | undefined
}

export async function foresee(asked: Foreseeing): Promise<Outlook> {
  const { config, seen } = asked
  const described = describedIn(config, seen)
  const rehearsed = await rehearsedAsRun({ ...asked, described })
  const { run, operations, users, sent } = rehearsed
  const called = [...operations].filter(([, { signed }]) => signed).map(([operation]) => operation)
  const permitted = called.filter(isOperation).filter(needsPermission)
  const queueUrl = config.codes.kind === 'sqs' ? config.codes.queueUrl : undefined
  return {
    on: described ? `the pool ${described.pool.Id}` : 'pools of its own',
    rows: run.rows,
    operations,
    users,
    sent,
    budget: { EMAIL: config.budget.emails, SMS: config.budget.sms },
    notes: notesOf(rehearsed, described),
    policy: policyFor(permitted, groundOf(config, described), queueUrl),
  }
}

/** Many workers are quicker, and tell the same as one if each may send all that the run may, and together they do not reach it. */
async function rehearsedAsRun(asked: Foreseeing & { readonly described: Described | undefined }): Promise<Rehearsed> {
  const { parallel, env, scenarios, described } = asked
  if (parallel !== undefined || !described || changes(env)) return rehearse({ ...asked, parallel: parallel ?? 1 })
  const { emails, sms } = asked.config.budget
  const quick = Math.min(4, Math.ceil(scenarios / PER_WORKER))
  const generous = { COGNITO_MAX_EMAILS: `${emails * quick}`, COGNITO_MAX_SMS: `${sms * quick}` }
  const quickly = await rehearse({ ...asked, env: { ...env, ...generous }, parallel: quick, as: 1 })
  return mayReach(quickly, { EMAIL: emails, SMS: sms }) ? rehearse({ ...asked, parallel: 1 }) : quickly
}

/** A run that may change the pool plays one scenario at a time. */
const changes = (env: Readonly<Record<string, string>>) => Boolean(env.COGNITO_ALLOW_CONFIG_CHANGES?.trim())

/** A run counts what it is told: of these calls it is told, or must take, more than is sent. */
const overcounted = {
  EMAIL: ['AdminResetUserPassword', 'ForgotPassword', 'ResendConfirmationCode'],
  SMS: ['AdminCreateUser', 'ForgotPassword', 'ResendConfirmationCode'],
} as const

/** Where nothing may be sent, no worker sends anything. */
function mayReach({ sent, operations, run }: Rehearsed, budget: Outlook['budget']): boolean {
  const more = (carrier: 'EMAIL' | 'SMS') =>
    overcounted[carrier].reduce((sum, name) => sum + (operations.get(name)?.requests ?? 0), sent[carrier])
  const spent = /^the budget of [1-9]/
  return (
    wouldNot(run.rows).some(({ because = '' }) => spent.test(because)) ||
    (['EMAIL', 'SMS'] as const).some((carrier) => budget[carrier] > 0 && more(carrier) > budget[carrier])
  )
}

function describedIn({ pool: under }: AwsConfig, { pool, mfa, client, denied, endpoint }: Seen): Described | undefined {
  if (under.profile !== 'existing') return undefined
  if (pool && mfa && client) return { pool, mfa, client }
  throw new TargetUnreachable(
    `${endpoint} does not let these credentials read the pool: they need cognito-idp:${denied.join(' and cognito-idp:')}.`,
  )
}

function groundOf({ region, senders }: AwsConfig, described: Described | undefined): Ground {
  if (described) return { kind: 'pool', arn: described.pool.Arn ?? '', comeByPhone: comeByPhone(described.pool) }
  return {
    kind: 'pools',
    region,
    tag: ownTag,
    smsRole: senders.sms?.roleArn,
    sendsByOwnMail: senders.emailArn !== undefined,
  }
}

function notesOf({ left }: Rehearsed, described: Described | undefined): string[] {
  const triggers = described ? triggersOf(described.pool) : []
  const unknown = triggers.length > 0 ? [`The triggers of the pool were not called: ${triggers.join(', ')}.`] : []
  return [...left.map((one) => `The copy that was rehearsed on is without ${one}.`), ...unknown]
}
