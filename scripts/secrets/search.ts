// Looks for secrets in what a run left behind; a code of digits counts only as a whole number, a part of a longer one is chance.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { occurring, shortest } from './occurring'
import { opened } from './opened'

export interface Text {
  readonly where: string
  readonly text: string
}

export const filesUnder = (folder: string): Text[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((where) => ({ where, text: opened(readFileSync(where, 'utf8')) }))

/** One character over and over, to make a value too long: nobody's secret. */
const isFiller = (secret: string): boolean => /^(.)\1*$/.test(secret)

/** What the features themselves say is no secret: "12345" is in the prose of a scenario. */
export function leaks(texts: readonly Text[], secrets: ReadonlySet<string>, prose: string): string[] {
  const sought = [...secrets].filter(
    (secret) => secret.length >= shortest && !isFiller(secret) && !prose.includes(secret),
  )
  const numbers = new Set(sought.filter((secret) => /^\d+$/.test(secret)))
  const words = sought.filter((secret) => !numbers.has(secret))
  return texts.flatMap(({ where, text }) => [
    ...[...occurring(words, text)].map((secret) => `${where} holds a secret of ${secret.length} characters`),
    ...[...prosaic(text).matchAll(/(?<![\w.:-])\d+(?![\w.-])/g)]
      .filter(([number]) => numbers.has(number))
      .map(() => `${where} holds a code`),
  ])
}

/** Times and line numbers of the messages are numbers by chance. */
const prosaic = (text: string): string => text.replaceAll(/"(?:nanos|seconds|line|column|ms)":\d+/g, '')
