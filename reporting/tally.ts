// Counting verdicts: by word, and as the three numbers that a summary ends with.
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
  /** Not applicable to the target, or known to fail there. */
  skipped: number
}

export function tallyOf(rows: readonly Row[], failures: readonly string[] = []): Tally {
  const passed = rows.filter((row) => row.verdict === 'passed').length
  const findings = rows.filter((row) => isFinding(row.verdict)).length
  return { passed, failed: findings + failures.length, skipped: rows.length - passed - findings }
}

/** Green: what fails is known to. Whether the target may be called conformant is asked of standing.ts. */
export const isGreen = (run: Run): boolean => tallyOf(run.rows, run.failures).failed === 0
