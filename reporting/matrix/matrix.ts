// Scorecards side by side: every stage that any of them has, and for each target what it can be called.
import type { Score, Scorecard } from './scorecard'

export interface Column {
  target: string
  /** Of the target itself, where it is known; the embedded pool is as old as the project. */
  version: string | undefined
  day: string | undefined
  total: Score
  verdict: string
  /** Where the whole report lies. */
  link: string
}

export interface Matrix {
  columns: Column[]
  /** A cell for each column; undefined where that target was not asked about the stage. */
  stages: { name: string; cells: (Score | undefined)[] }[]
}

export interface Linked {
  card: Scorecard
  link: string
}

export function matrixOf(cards: readonly Linked[]): Matrix {
  const totals = cards.map(({ card }) => totalOf(card))
  const most = Math.max(...totals.map(played))
  const names = [...new Set(cards.flatMap(({ card }) => card.stages.map(({ name }) => name)))]
  return {
    columns: cards.map(({ card, link }, at) => columnOf(card, totals[at] ?? none, most, link)),
    stages: names.map((name) => ({
      name,
      cells: cards.map(({ card }) => card.stages.find((stage) => stage.name === name)),
    })),
  }
}

const none: Score = { passed: 0, known: 0, failed: 0, notApplicable: 0 }

export const asked = ({ passed, known, failed }: Score): number => passed + known + failed

const played = (score: Score): number => asked(score) + score.notApplicable

const totalOf = ({ stages }: Scorecard): Score =>
  stages.reduce(
    (sum, stage) => ({
      passed: sum.passed + stage.passed,
      known: sum.known + stage.known,
      failed: sum.failed + stage.failed,
      notApplicable: sum.notApplicable + stage.notApplicable,
    }),
    none,
  )

function columnOf({ target, versions, day, failures }: Scorecard, total: Score, most: number, link: string): Column {
  const own = target === 'emulator' ? 'cognito-mfa' : target
  const version = versions.find(({ name }) => name === own)?.version
  return { target, version, day, total, verdict: verdictOf(total, failures, most), link }
}

/** A known failure is a failure: only a whole run without any is called conformant. */
function verdictOf(total: Score, failures: number, most: number): string {
  if (total.failed + failures > 0) return 'does not conform, and the run failed'
  if (total.known > 0) return 'does not conform'
  return played(total) < most ? `conforms in a part, ${played(total)} of ${most} scenarios` : 'conforms'
}
