// The matrix as one Markdown table: a line a stage, a column a target, and how many scenarios passed of those asked.
import { isOf, PROFILES, type Profile } from '../profiles'
import { sentenceCase } from '../sentence-case'
import { badgeNames } from './badges'
import type { Matrix } from './matrix'
import { cellText, nameOf, suiteText, verdictText } from './words'

/** The stages of the core first. `page` is where each scenario stands. */
export function matrixMarkdown({ columns, stages }: Matrix, page = 'matrix.html'): string {
  const linesOf = (core: boolean) =>
    stages
      .filter(({ name }) => isOf('core', name) === core)
      .map(({ name, cells }) => [sentenceCase(name), ...cells.map(cellText)])
  const total = (profile: Profile) => columns.map(({ profiles }) => `**${cellText(profiles[profile].total)}**`)
  const lines = [
    ['', ...columns.map((column) => `[${nameOf(column)}](${column.link})`)],
    ['---', ...columns.map(() => '---:')],
    ['', ...badgeNames(columns).map((name, at) => `![${columns[at]?.target}](badges/${name}.svg)`)],
    ...linesOf(true),
    ['**Core**', ...total('core')],
    ...linesOf(false),
    ['**Extended**, all stages', ...total('extended')],
    ['not applicable', ...columns.map(({ profiles }) => String(profiles.extended.total.notApplicable))],
    ['scenarios of the suite', ...columns.map(suiteText)],
    ['tested', ...columns.map(({ day }) => day ?? '–')],
    ...PROFILES.map((profile) => [`${profile}`, ...columns.map(({ profiles }) => verdictText(profiles[profile]))]),
  ]
  const table = lines.map((cells) => `| ${cells.map(escaped).join(' | ')} |`).join('\n')
  return `${table}\n\nScenarios that passed, of those that apply. [Every scenario](${page}), with the reason why it failed.\n`
}

/** A cell must not end the table. */
const escaped = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;')
