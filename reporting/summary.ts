// The end of a run on the console: a table by stage, where each finding stands, the report's path, and the count.
import { spoken } from './duration'
import { findingHead } from './finding'
import type { Run } from './row'
import { stagesOf } from './stages'
import { tallyOf } from './tally'
import type { Palette } from './terminal'
import { isFinding } from './verdict'

export function summaryText(run: Run, report: string, paint: Palette): string {
  const findings = run.rows.filter((row) => isFinding(row.verdict)).map((row) => findingHead(row, paint))
  const failures = run.failures.map((failure) => `${paint.bad('✗ failed')}  ${failure}`)
  const parts = [table(run, paint), [...findings, ...failures].join('\n'), `Report: ${report}`]
  return `\n${parts.filter((part) => part !== '').join('\n\n')}\n${lastLine(run)}\n`
}

/** Read by scripts: its form is part of the interface. */
export function lastLine(run: Run): string {
  const { passed, failed, skipped } = tallyOf(run.rows, run.failures)
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

function table(run: Run, paint: Palette): string {
  const stages = stagesOf(run.rows)
  const all = { name: `on ${run.target}`, ms: run.ms, ...tallyOf(run.rows) }
  const name = Math.max(5, ...[...stages, all].map((stage) => stage.name.length))
  const line = (cells: [string, string, string, string, string]) =>
    `${cells[0].padEnd(name)}  ${cells[1].padStart(7)}  ${cells[2].padStart(7)}  ${cells[3].padStart(7)}  ${cells[4].padStart(10)}`
  const stageLine = (stage: typeof all) => {
    const text = line([stage.name, `${stage.passed}`, `${stage.failed}`, `${stage.skipped}`, spoken(stage.ms)])
    return stage.failed > 0 ? paint.bad(text) : text
  }
  return [
    paint.quiet(line(['stage', 'passed', 'failed', 'skipped', 'time'])),
    ...stages.map(stageLine),
    paint.strong(stageLine(all)),
  ].join('\n')
}
