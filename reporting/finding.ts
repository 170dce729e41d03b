// One finding as text: what it is, where it stands, and why, cut to what fits on a screen.
import type { Row } from './row'
import type { Palette } from './terminal'
import { titleOf } from './title'

const LINES = 12

/** What it is and where it stands. */
export const findingHead = (row: Row, paint: Palette): string =>
  `${paint.bad(`✗ ${row.verdict}`)}  ${paint.strong(titleOf(row))}\n${paint.quiet(`  ${row.uri}:${row.line}`)}`

/** The same with the reason why. */
export function findingText(row: Row, paint: Palette): string {
  const wrong = row.steps.find((step) => step.error !== undefined || step.status === 'undefined')
  const step = wrong ? [`${wrong.keyword} ${wrong.text}`] : []
  const because = (row.because ?? '').split('\n')
  const more = because.length > LINES ? [`… ${because.length - LINES} lines more in the report`] : []
  const body = [...step, ...because.slice(0, LINES), ...more].filter((line) => line.trim() !== '')
  return [findingHead(row, paint), ...body.map((line) => `    ${line}`)].join('\n')
}
