// Reads challenges.yaml: checked entry by entry, and against the register: every line rests on facts that exist.
import { existsSync } from 'node:fs'
import { type Challenge, type Challenges, languages, needs } from './challenge'
import { CatalogueError, type Entry, readEntries } from './entries'
import type { Fact } from './fact'

const said = ['facts', ...languages]
const parts = {
  issued: { members: said, check: () => {} },
  parameters: { members: ['name', ...said], check: (line: Entry) => void line.text('name') },
  keys: { members: ['key', 'need', 'values', 'with', 'misspelt', ...said], check: checkKey },
  next: { members: ['to', ...said], check: (line: Entry) => void line.text('to') },
  refusals: { members: ['error', 'message', ...said], check: (line: Entry) => void line.text('error') },
}

export function readChallenges(file: string, facts: readonly Fact[]): Challenges {
  const known = new Set(facts.map(({ id }) => id))
  const entries = existsSync(file) ? readEntries(file) : []
  const [every, ...all] = entries.map((entry) => challengeOf(entry, known))
  if (every && every.name !== 'EVERY') throw new CatalogueError('challenges.yaml: the first entry must be EVERY')
  const names = new Set([...all.map(({ name }) => name), 'TOKENS'])
  for (const { name, next } of all) {
    const strange = next.find(({ to }) => !names.has(to))
    if (strange) throw new CatalogueError(`challenges.yaml: ${name} leads to ${strange.to}, which has no entry`)
  }
  return { every: every ?? nothing, all }
}

const nothing: Challenge = {
  name: 'EVERY',
  en: '',
  ja: '',
  issued: [],
  parameters: [],
  keys: [],
  next: [],
  refusals: [],
}

function challengeOf(entry: Entry, known: ReadonlySet<string>): Challenge {
  entry.onlyHas('name', ...languages, ...Object.keys(parts))
  entry.text('name')
  for (const language of languages) entry.text(language)
  for (const [part, { members, check }] of Object.entries(parts)) {
    for (const line of linesOf(entry, part)) {
      line.onlyHas(...members)
      for (const language of languages) line.text(language)
      const strange = line.texts('facts').find((id) => !known.has(id))
      if (strange) line.fail(`there is no fact ${strange}`)
      check(line)
    }
  }
  return { ...nothing, ...entry.members } as unknown as Challenge // every member was checked above
}

/** A challenge may have no parameters, and none of its own keys: then the list is empty or left out. */
function linesOf(entry: Entry, part: string): Entry[] {
  const value = entry.members[part]
  return value === undefined || (Array.isArray(value) && value.length === 0) ? [] : entry.list(part)
}

function checkKey(line: Entry): void {
  line.text('key')
  line.oneOf('need', needs)
  if (!Array.isArray(line.members.misspelt)) line.fail('"misspelt" must be a list, maybe an empty one')
}
