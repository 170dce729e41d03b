// Gherkin as text: rules, outlines and tables, laid out as the features of this project are.
import type { Stage } from './stages'

export interface Outline {
  facts: readonly string[]
  title: string
  /** The sentences after the actor has come to the challenge. */
  steps: readonly string[]
  head: readonly string[]
  rows: readonly (readonly string[])[]
}

export const rule = (sentence: string, outlines: readonly string[]): string =>
  `  Rule: ${sentence}\n\n${outlines.join('\n')}`

export function outline(challenge: string, pool: string, { facts, title, steps, head, rows }: Outline): string {
  const lines = [
    [...new Set(facts)].map((fact) => `@${fact}`).join(' '),
    `Scenario Outline: ${title}`,
    `  Given a pool with ${pool}`,
    '  And Alice uses the <door> and a <client>',
    `  And Alice has come to ${challenge}`,
    ...steps.map((step) => `  ${step}`),
    '',
    '  Examples:',
    ...tableOf([head, ...rows]).map((line) => `    ${line}`),
  ]
  return `${lines.map((line) => (line === '' ? '' : `    ${line}`)).join('\n')}\n`
}

function tableOf(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  return rows.map((row) => `| ${row.map((text, at) => text.padEnd(widths[at] ?? 0)).join(' | ')} |`)
}

export const thenOf = ({ follows }: Stage): string => `Then Alice is ${follows ?? 'signed in'}`
