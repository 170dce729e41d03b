// The small parts of the Markdown: headings, tables, code, and what a line is worth.
import type { Reference } from './reference'
import type { Words } from './words'
import type { Worth } from './worth'

export const heading = (level: number, text: string): string => `${'#'.repeat(level)} ${text}`

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

export const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/</g, '&lt;').replace(/\n/g, ' ')

export const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``

/** `documented · held on emulator, 12 scenarios (CHAL-061)` */
export function stand(worth: Worth, { target }: Pick<Reference, 'target'>, words: Words): string {
  const shown =
    worth.proofs.length > 0 ? `${words.proven(target)}, ${words.scenarios(worth.proofs.length)}` : words.notProven
  const conflict = worth.conflict ? [words.conflict] : []
  return `${[words[worth.standing], ...conflict, shown].join(' · ')} (${worth.facts.join(', ')})`
}
