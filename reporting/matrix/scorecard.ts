// A run in few words: target, versions, day, each stage in numbers, and each scenario's verdict; what a matrix is made of.
import { evidenceOf } from '../evidence'
import type { Row, Run } from '../row'
import { inOrder, stagesOf } from '../stages'
import { type Score, scoreOf } from '../standing'
import { titleOf } from '../title'
import type { Verdict } from '../verdict'

export interface Reason {
  because: string
  /** Of the first scenario that it is the reason of. */
  seen?: string
}

export interface ScenarioCell {
  id: string
  title: string
  verdict: Verdict
  /** The place of its reason among `reasons`; absent where it passed. */
  why?: number
}

export interface Scorecard {
  target: string
  /** As ISO 8601 writes it; absent where the messages do not tell. */
  day?: string
  versions: Run['versions']
  /** Failures outside any scenario. */
  failures: number
  stages: ({ name: string } & Score)[]
  reasons: Reason[]
  scenarios: ScenarioCell[]
}

export function scorecardOf({ target, began, versions, failures, rows, leftOut }: Run): Scorecard {
  const played = new Map(stagesOf(rows).map((stage) => [stage.name, stage.rows]))
  const names = inOrder([...played.keys(), ...Object.keys(leftOut ?? {})])
  const reasons = reasonsOf(rows)
  return {
    target,
    ...(began && { day: began.slice(0, 10) }),
    versions: versions.filter(({ name }) => [target, 'cognito-mfa', 'node.js'].includes(name)),
    failures: failures.length,
    stages: names.map((name) => ({ name, ...scoreOf(played.get(name) ?? [], leftOut ? (leftOut[name] ?? 0) : 1) })),
    reasons: [...reasons.values()].map(({ reason }) => reason),
    scenarios: rows.map((row) => cellOf(row, reasons.get(whyOf(row))?.place)),
  }
}

/** Line by line, so that two of them can be compared. */
export function scorecardJson(run: Run): string {
  const { stages, reasons, scenarios, ...head } = scorecardOf(run)
  const lists = Object.entries({ stages, reasons, scenarios }).map(
    ([name, lines]) => `  "${name}": [\n${lines.map((line) => `    ${JSON.stringify(line)}`).join(',\n')}\n  ]`,
  )
  return `${JSON.stringify(head, null, 2).replace(/\n\}$/, '')},\n${lists.join(',\n')}\n}\n`
}

const cellOf = (row: Row, why: number | undefined): ScenarioCell => ({
  id: row.id,
  title: titleOf(row),
  verdict: row.verdict,
  ...(why !== undefined && { why }),
})

const whyOf = ({ because = '' }: Row): string => because.split('\n')[0] ?? ''

function reasonsOf(rows: readonly Row[]): Map<string, { place: number; reason: Reason }> {
  const reasons = new Map<string, { place: number; reason: Reason }>()
  for (const row of rows.filter(({ verdict }) => verdict !== 'passed')) {
    const because = whyOf(row)
    if (reasons.has(because)) continue
    const seen = row.verdict === 'not applicable' ? undefined : evidenceOf(row)
    reasons.set(because, { place: reasons.size, reason: { because, ...(seen && { seen }) } })
  }
  return reasons
}
