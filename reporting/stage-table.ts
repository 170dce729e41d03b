// The counts of a run by stage, as a table on the console; a column that would hold nothing is left out.
import { spoken } from './duration'
import type { Run } from './row'
import { stagesOf } from './stages'
import { type Tally, tallyOf } from './tally'
import type { Palette } from './terminal'

type Line = Tally & { readonly name: string; readonly ms: number }
type Column = readonly [head: string, count: (line: Line) => number]

export function stageTable(run: Run, paint: Palette): string {
  const stages: Line[] = stagesOf(run.rows)
  const all = { name: `on ${run.target}`, ms: run.ms, ...tallyOf(run.rows) }
  const name = Math.max(5, ...[...stages, all].map((line) => line.name.length))
  const shown = columns.filter(([head, count]) => always.has(head) || count(all) > 0)
  const cells = (first: string, counts: readonly (string | number)[], time: string) =>
    [first.padEnd(name), ...counts.map((count, at) => `${count}`.padStart(widthOf(shown[at]))), time.padStart(10)].join(
      '  ',
    )
  const lineOf = (line: Line) => {
    const text = cells(
      line.name,
      shown.map(([, count]) => count(line)),
      spoken(line.ms),
    )
    return line.failed > 0 ? paint.bad(text) : text
  }
  const head = cells(
    'stage',
    shown.map(([title]) => title),
    'time',
  )
  return [paint.quiet(head), ...stages.map(lineOf), paint.strong(lineOf(all))].join('\n')
}

const columns: readonly Column[] = [
  ['passed', ({ passed }) => passed],
  ['failed', ({ failed }) => failed],
  ['known to fail', ({ known }) => known],
  ['not applicable', ({ notApplicable }) => notApplicable],
]

const always: ReadonlySet<string> = new Set(['passed', 'failed'])

const widthOf = (column: Column | undefined): number => Math.max(7, column?.[0].length ?? 0)
