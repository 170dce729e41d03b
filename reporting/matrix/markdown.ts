// The matrix as one Markdown table: a line a stage, a column a target, and how many scenarios passed of those asked.
import { isOf, PROFILES, type Profile } from '../profiles'
import { sentenceCase } from '../sentence-case'
import { badgeNames } from './badges'
import type { Matrix } from './matrix'
import { cellText, nameOf, suiteText, verdictText } from './words'

/** The stages of the core first. `page` is where each scenario stands. */
export function matrixMarkdown({ columns, stages }: Matrix, page = 'matrix.html'): string {
  const total = (profile: Profile) => columns.map(({ profiles }) => `**${cellText(profiles[profile].total)}**`)
  const lines = [
    ['', ...columns.map((column) => `[${nameOf(column)}](${column.link})`)],
    ['---', ...columns.map(() => '---:')],
    ['', ...badgeNames(columns).map((name, at) => `![${columns[at]?.target}](badges/${name}.svg)`)],
    ...stageLines(stages, true),
    ['**Core**', ...total('core')],
    ...stageLines(stages, false),
    ['**Extended**, all stages', ...total('extended')],
    ['not applicable', ...columns.map(({ profiles }) => String(profiles.extended.total.notApplicable))],
    ['scenarios of the suite', ...columns.map(suiteText)],
    ['tested', ...columns.map(({ day }) => day ?? '–')],
    ...PROFILES.map((profile) => [`${profile}`, ...columns.map(({ profiles }) => verdictText(profiles[profile]))]),
  ]
  return `${table(lines)}\n\nScenarios that passed, of those that apply. [Every scenario](${page}), with the reason why it failed.\n`
}

/** For a README in the folder above: the core, and what all of it comes to. */
export function matrixShort({ columns, stages }: Matrix, place: string): string {
  const total = (profile: Profile) => columns.map(({ profiles }) => `**${cellText(profiles[profile].total)}**`)
  const lines = [
    ['', ...columns.map((column) => `[${nameOf(column)}](${place}/${column.link})`)],
    ['---', ...columns.map(() => '---:')],
    ['', ...badgeNames(columns).map((name, at) => `![${columns[at]?.target}](${place}/badges/${name}.svg)`)],
    ...stageLines(stages, true),
    ['**Core**', ...total('core')],
    ['**Extended**, all stages', ...total('extended')],
  ]
  return `${table(lines)}\n`
}

const stageLines = (stages: Matrix['stages'], core: boolean): string[][] =>
  stages
    .filter(({ name }) => isOf('core', name) === core)
    .map(({ name, cells }) => [sentenceCase(name), ...cells.map(cellText)])

const table = (lines: readonly (readonly string[])[]): string =>
  lines.map((cells) => `| ${cells.map(escaped).join(' | ')} |`).join('\n')

/** A cell must not end the table. */
const escaped = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;')
