// Why a scenario failed, in words of our own: the first cause of the target that fits what was sent, what came, and what was wanted.
import { evidenceOf } from '../../reporting/evidence'
import type { Row } from '../../reporting/row'
import type { Exchange } from '../../reporting/transcript'
import { cognitoLocal } from './causes/cognito-local'
import { moto } from './causes/moto'

/** `$1` stands for what the first group found; `of` is where it counts, where the failure alone does not tell: `<feature file> <scenario>`. */
export type Cause = readonly [looksLike: RegExp, because: string, of?: RegExp]

/** What became of the last call and what the step said, with the shape of its pool, in one line: `SignUp → ok UserSub ‖ expected … ‖ optional TOTP`. */
export interface Failure {
  readonly line: string
  readonly scenario: string
  readonly operation: string
  /** The requirement that was not kept, as the feature says it. */
  readonly rule: string
  readonly seen: string
}

const causes: Readonly<Record<string, readonly Cause[]>> = { 'cognito-local': cognitoLocal, moto }

export function failureOf(row: Row): Failure | undefined {
  const wrong = row.steps.find(({ status }) => status !== 'passed' && status !== 'skipped')
  if (!wrong) return undefined
  const last = row.transcript?.exchanges.at(-1)
  const error = (wrong.error ?? '').replace(/\s+/g, ' ')
  const operation = (last?.operation || /(\w+) (?:was refused|succeeded)/.exec(error)?.[1]) ?? 'the call'
  const line = `${operation} → ${endingOf(last)} ‖ ${error} ‖ ${row.transcript?.shape ?? ''}`
  const scenario = `${row.uri} ${row.name}`
  return { line, scenario, operation, rule: row.rule ?? row.feature, seen: evidenceOf(row) ?? error }
}

function endingOf(last: Exchange | undefined): string {
  if (last?.refusal) return `${last.refusal.type}: ${last.refusal.message ?? ''}`
  if (last?.failure) return last.failure.replace(/\s+/g, ' ')
  const { ChallengeName = '', ...members } = (last?.response ?? {}) as Record<string, unknown>
  return `ok ${Object.keys(members).join(',')} ${ChallengeName}`
}

/** Where no cause fits, what the service requires is the best that can be said, beside what was seen. */
export function reasonOf(failure: Failure, target: string): string {
  for (const [looksLike, because, of] of causes[target] ?? []) {
    const found = (of?.test(failure.scenario) ?? true) && looksLike.exec(failure.line)
    if (found) return because.replace(/\$1/g, found[1] ?? '').replace(/\$2/g, found[2] ?? '')
  }
  return `${otherwise(failure)}: the rule "${failure.rule}" is not kept`
}

function otherwise({ line, operation }: Failure): string {
  const due = /should have been refused(?: with (\w+))?/.exec(line)
  if (due) return `${operation} does what the service refuses${due[1] ? ` with ${due[1]}` : ''}`
  const [, given, wanted] = /expected '(\w+): .*' to equal '(\w+): /.exec(line) ?? []
  if (given && given === wanted) return `${operation} is refused with ${given} as by the service, in other words`
  if (given) return `${operation} is refused with ${given} in place of ${wanted}`
  const refused = /was refused with (\w+)/.exec(line)
  return refused
    ? `${operation} is refused with ${refused[1]}, and the service takes it`
    : `${operation} answers, or leads to, something else`
}
