// The matrix as one Markdown table: a line a stage, a column a target, and how many scenarios passed of those asked.
import { sentenceCase } from '../sentence-case'
import { asked, type Column, type Matrix } from './matrix'
import type { Score } from './scorecard'

export const matrixMarkdown = ({ columns, stages }: Matrix): string => {
  const lines = [
    ['', ...columns.map(({ target, version, link }) => `[${[target, version].filter(Boolean).join(' ')}](${link})`)],
    ['---', ...columns.map(() => '---:')],
    ...stages.map(({ name, cells }) => [sentenceCase(name), ...cells.map(cellText)]),
    ['**All stages**', ...columns.map(({ total }) => `**${cellText(total)}**`)],
    ['not applicable', ...columns.map(({ total }) => String(total.notApplicable))],
    ['tested', ...columns.map(({ day }) => day ?? '–')],
    ['verdict', ...columns.map(verdictText)],
  ]
  return `${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`
}

export const verdictText = ({ verdict }: Column): string => verdict

/** What is not applicable is not asked. */
export function cellText(score: Score | undefined): string {
  return score && asked(score) > 0 ? `${score.passed} of ${asked(score)}` : '–'
}
