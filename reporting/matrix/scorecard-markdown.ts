// scorecard.md: one run on a page: each stage in numbers, then why scenarios failed or did not apply, most frequent first.
import type { Row, Run } from '../row'
import { sentenceCase } from '../sentence-case'
import { headlineOf } from '../standing'
import type { Verdict } from '../verdict'
import { type Scorecard, scorecardOf } from './scorecard'

export function scorecardMarkdown(run: Run): string {
  const card = scorecardOf(run)
  const versions = card.versions.map(({ name, version }) => `${name} ${version}`).join(', ')
  const parts = [
    `# Scorecard of ${run.target}`,
    `${run.rows.length} scenarios${card.day ? ` on ${card.day}` : ''}: ${versions}. The target ${headlineOf(run)}. A known failure is a failure that catalogue/expectations/${run.target}.yaml names.`,
    stageTable(card),
    reasons('Known failures', run.rows, 'expected failure'),
    reasons('Other failures', run.rows, 'failed'),
    reasons('Not applicable', run.rows, 'not applicable'),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

const stageTable = ({ stages }: Scorecard): string =>
  [
    '| stage | passed | known failures | failed | not applicable |',
    '|---|---:|---:|---:|---:|',
    ...stages.map(
      ({ name, passed, known, failed, notApplicable }) =>
        `| ${sentenceCase(name)} | ${passed} | ${known} | ${failed} | ${notApplicable} |`,
    ),
  ].join('\n')

function reasons(title: string, rows: readonly Row[], verdict: Verdict): string {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const because = firstLine(row)
    if (row.verdict === verdict) counts.set(because, (counts.get(because) ?? 0) + 1)
  }
  const lines = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([why, n]) => `| ${n} | ${why} |`)
  return lines.length > 0 ? [`## ${title}`, '', '| scenarios | reason |', '|---:|---|', ...lines].join('\n') : ''
}

/** A cell must not end the table. */
const firstLine = ({ because = '' }: Row): string =>
  (because.split('\n')[0] ?? '').replaceAll('|', '\\|').replaceAll('<', '&lt;')
