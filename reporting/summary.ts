// The end of a run on the console: a table by stage, where each finding stands, the report's path, and the count.
import { countedBy } from './counted-by'
import { findingHead } from './finding'
import type { Run } from './row'
import { stageTable } from './stage-table'
import { countsText, tallyOf } from './tally'
import type { Palette } from './terminal'
import { isFinding } from './verdict'

export function summaryText(run: Run, report: string, paint: Palette): string {
  const findings = run.rows.filter((row) => isFinding(row.verdict)).map((row) => findingHead(row, paint))
  const failures = run.failures.map((failure) => `${paint.bad('✗ failed')}  ${failure}`)
  const parts = [stageTable(run, paint), whyNot(run, paint), [...findings, ...failures].join('\n'), `Report: ${report}`]
  return `\n${parts.filter((part) => part !== '').join('\n\n')}\n${lastLine(run)}\n`
}

/** Read by scripts: its form is part of the interface. */
export function lastLine(run: Run): string {
  return countsText(tallyOf(run.rows, run.failures))
}

const REASONS = 8

/** The commonest reasons why scenarios do not apply; what a shape is called beside does not matter here. */
function whyNot({ rows }: Run, paint: Palette): string {
  const not = rows.filter(({ verdict }) => verdict === 'not applicable')
  const reasons = countedBy(not, ({ because = 'no reason was given' }) => because.replace(/, which a pool with .*/, ''))
  const lines = reasons.slice(0, REASONS).map(([reason, count]) => `${String(count).padStart(6)}  ${reason}`)
  const rest = not.length - reasons.slice(0, REASONS).reduce((sum, [, count]) => sum + count, 0)
  if (rest > 0) lines.push(`${String(rest).padStart(6)}  for other reasons, in the report`)
  return not.length === 0 ? '' : [paint.quiet('not applicable, because'), ...lines].join('\n')
}
