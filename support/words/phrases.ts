// Phrases: a table of pattern → meaning, from which a parameter type of the sentences is made.
export type Phrase<T> = readonly [pattern: RegExp, meaning: (...words: string[]) => T]

/** The pattern of any of the phrases, without groups, as a Cucumber parameter type wants it. */
export const anyPhrase = (table: readonly Phrase<unknown>[]): RegExp =>
  new RegExp(table.map(([pattern]) => pattern.source.replace(/(?<!\\)\((?!\?)/g, '(?:')).join('|'))

export function meaningOf<T>(table: readonly Phrase<T>[], text: string): T {
  for (const [pattern, meaning] of table) {
    const match = new RegExp(`^(?:${pattern.source})$`).exec(text)
    if (match) return meaning(...match.slice(1))
  }
  throw new Error(`"${text}" is no phrase of this kind`)
}

export const actorNames = ['Alice', 'Bob', 'Carol', 'Dave', 'Mallory'] as const
export const actorPattern = actorNames.join('|')
