// The summary of a job in GitHub's Markdown: the counts by stage, then each finding with its place and its reason.
import { spoken } from '../duration'
import type { Row, Run } from '../row'
import { sentenceCase } from '../sentence-case'
import { stagesOf } from '../stages'
import { headlineOf } from '../standing'
import { lastLine } from '../summary'
import { type Tally, tallyOf } from '../tally'
import { titleOf } from '../title'
import { isFinding } from '../verdict'

/** GitHub takes 1 MiB of a step and shows nothing of a longer one. */
const FINDINGS = 100
const REASON = 4000

export function jobSummary(run: Run, report: string): string {
  const found = run.rows.filter((row) => isFinding(row.verdict))
  const more = found.length > FINDINGS ? [`… and ${found.length - FINDINGS} more, in the report.`] : []
  const parts = [
    `## MFA on ${plain(run.target)}: ${headlineOf(run)}`,
    `${lastLine(run)}, in ${spoken(run.ms)}. The whole report is \`${report}\`.`,
    table(run),
    ...run.failures.map((failure) => `### failed: around the scenarios\n\n${block(failure)}`),
    ...found.slice(0, FINDINGS).map(finding),
    ...more,
  ]
  return `${parts.join('\n\n')}\n`
}

function table(run: Run): string {
  const stages = stagesOf(run.rows).map((stage) => line(sentenceCase(stage.name), stage, stage.ms))
  const all = line('**all**', tallyOf(run.rows), run.ms)
  return [head, '|---|---:|---:|---:|---:|---:|', ...stages, all].join('\n')
}

const head = '| stage | passed | failed | known to fail | not applicable | time |'

const line = (name: string, { passed, failed, known, notApplicable }: Tally, ms: number): string =>
  `| ${name} | ${passed} | ${failed} | ${known} | ${notApplicable} | ${spoken(ms)} |`

const finding = (row: Row): string =>
  `### ${row.verdict}: ${plain(titleOf(row))}\n\n\`${row.uri}:${row.line}\`\n\n${block(row.because ?? 'no reason was given')}`

/** Between fences that the text itself does not hold. */
function block(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  const shown = text.length > REASON ? `${text.slice(0, REASON)}\n… more in the report` : text
  return `${fence}text\n${shown}\n${fence}`
}

/** Text that is no markup, whatever signs are in it. */
const plain = (text: string): string => text.replace(/\s*\n\s*/g, ' ').replace(/[\\`*_{}[\]<>|#~]/g, '\\$&')
