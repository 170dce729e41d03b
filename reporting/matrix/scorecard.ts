// A run in few numbers: target, versions, day, and what became of each stage; what a matrix of runs is made of.
import type { Row, Run } from '../row'
import { stagesOf } from '../stages'
import { isFinding } from '../verdict'

export interface Score {
  passed: number
  /** Failed, and catalogue/expectations/<target>.yaml says why. */
  known: number
  /** All that turns a run red, what was not run too. */
  failed: number
  notApplicable: number
}

export interface Scorecard {
  target: string
  /** As ISO 8601 writes it; absent where the messages do not tell. */
  day?: string
  versions: Run['versions']
  /** Failures outside any scenario. */
  failures: number
  stages: ({ name: string } & Score)[]
}

export const scorecardOf = ({ target, began, versions, failures, rows }: Run): Scorecard => ({
  target,
  ...(began && { day: began.slice(0, 10) }),
  versions: versions.filter(({ name }) => [target, 'cognito-mfa', 'node.js'].includes(name)),
  failures: failures.length,
  stages: stagesOf(rows).map((stage) => ({ name: stage.name, ...scoreOf(stage.rows) })),
})

export const scorecardJson = (run: Run): string => `${JSON.stringify(scorecardOf(run), null, 2)}\n`

function scoreOf(rows: readonly Row[]): Score {
  const count = (is: (row: Row) => boolean) => rows.filter(is).length
  return {
    passed: count(({ verdict }) => verdict === 'passed'),
    known: count(({ verdict }) => verdict === 'expected failure'),
    failed: count(({ verdict }) => isFinding(verdict)),
    notApplicable: count(({ verdict }) => verdict === 'not applicable'),
  }
}
