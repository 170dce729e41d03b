// What a run may be called: the one judgement that every report, badge and summary asks for, so that no two disagree.
import type { Row, Run } from './row'
import { isFinding } from './verdict'

export interface Score {
  passed: number
  /** Failed, and catalogue/expectations/<target>.yaml says why. */
  known: number
  /** All that turns a run red: what was not run, or was skipped without a reason, too. */
  failed: number
  notApplicable: number
  /** Scenarios of the suite that nobody asked for: the run was of a part. */
  leftOut: number
}

/** Gravest first. */
export type Standing = 'has findings' | 'known failures' | 'in a part' | 'conforms'

/** `outside`: failures around the scenarios. A known failure is a failure, and what was not asked is not known. */
export function standingOf({ passed, known, failed, leftOut }: Score, outside = 0): Standing {
  if (failed + outside > 0) return 'has findings'
  if (known > 0) return 'known failures'
  return leftOut > 0 || passed === 0 ? 'in a part' : 'conforms'
}

/** Where nobody counted what was left out, something may have been. */
export function scoreOf(rows: readonly Row[], leftOut = 1): Score {
  const count = (is: (row: Row) => boolean) => rows.filter(is).length
  return {
    passed: count(({ verdict }) => verdict === 'passed'),
    known: count(({ verdict }) => verdict === 'expected failure'),
    failed: count(({ verdict }) => isFinding(verdict)),
    notApplicable: count(({ verdict }) => verdict === 'not applicable'),
    leftOut,
  }
}

export const runStanding = ({ rows, failures, leftOut }: Run): Standing =>
  standingOf(scoreOf(rows, leftOut && sum(Object.values(leftOut))), failures.length)

export const isConformant = (run: Run): boolean => runStanding(run) === 'conforms'

export type Tone = 'good' | 'warn' | 'bad'

/** Green for nothing but conformance. */
export const toneOfStanding = (standing: Standing): Tone =>
  standing === 'conforms' ? 'good' : standing === 'in a part' ? 'warn' : 'bad'

/** Behind the name of the target. */
export function headlineOf(run: Run): string {
  const standing = runStanding(run)
  if (standing === 'conforms') return 'conforms'
  if (standing === 'in a part') return 'passes the part that was asked'
  if (standing === 'known failures') return 'fails where it is known to'
  const findings = run.failures.length + run.rows.filter(({ verdict }) => isFinding(verdict)).length
  return findings === 1 ? 'has 1 finding' : `has ${findings} findings`
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
