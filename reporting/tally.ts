// Counting verdicts: by word, and as the few numbers that a summary ends with.
import type { Row, Run } from './row'
import { isFinding, VERDICTS, type Verdict } from './verdict'

type Word = Verdict | 'not covered'

/** Only the words that occur, gravest first. */
export function talliedBy(rows: readonly { verdict: Word }[]): Partial<Record<Word, number>> {
  const words: Word[] = [...VERDICTS, 'not covered']
  const counts = words.map((word) => [word, rows.filter((row) => row.verdict === word).length] as const)
  return Object.fromEntries(counts.filter(([, count]) => count > 0))
}

export interface Tally {
  passed: number
  /** All findings, those of the run around the scenarios too. */
  failed: number
  /** Known to fail on this target. */
  known: number
  notApplicable: number
}

export function tallyOf(rows: readonly Row[], failures: readonly string[] = []): Tally {
  const count = (is: (verdict: Verdict) => boolean) => rows.filter((row) => is(row.verdict)).length
  return {
    passed: count((verdict) => verdict === 'passed'),
    failed: count(isFinding) + failures.length,
    known: count((verdict) => verdict === 'expected failure'),
    notApplicable: count((verdict) => verdict === 'not applicable'),
  }
}

/** Scripts read how it begins: that much is part of the interface. */
export function countsText({ passed, failed, known, notApplicable }: Tally): string {
  const apart = [known > 0 && `${known} known to fail`, notApplicable > 0 && `${notApplicable} not applicable`]
  return [`${passed} passed, ${failed} failed`, ...apart.filter(Boolean)].join(', ')
}

/** Green: what fails is known to. Whether the target may be called conformant is asked of standing.ts. */
export const isGreen = (run: Run): boolean => tallyOf(run.rows, run.failures).failed === 0
