// Reads the register: every file of catalogue/facts, checked entry by entry.
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { CatalogueError, type Entry, readEntries } from './entries'
import { confidences, type Fact } from './fact'

const members = ['id', 'fact', 'confidence', 'source', 'request', 'response', 'error', 'values', 'conflicts', 'note']

/** Sorted by id, so that what is made of them does not depend on file names. */
export function readFacts(folder: string): Fact[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  const facts = files.flatMap((file) => readEntries(path.join(folder, file)).map((entry) => factOf(entry, file)))
  refuseTwins(facts)
  return facts.sort((a, b) => a.id.localeCompare(b.id, 'en'))
}

function factOf(entry: Entry, file: string): Fact {
  entry.onlyHas(...members)
  if (!/^[A-Z]+-\d{3}$/.test(entry.text('id'))) entry.fail('"id" must be like TOTP-013')
  entry.text('fact')
  entry.oneOf('confidence', confidences)
  for (const source of entry.list('source')) checkSource(source)
  if (entry.has('error')) entry.part('error').text('name')
  for (const member of ['conflicts', 'note']) if (entry.has(member)) entry.text(member)
  return { ...entry.members, file } as unknown as Fact // every member was checked above
}

function checkSource(source: Entry): void {
  source.onlyHas('title', 'ref', 'seen_in')
  source.text('title')
  if (/^([/~\\]|file:|[A-Za-z]:\\)/.test(source.text('ref'))) source.fail('"ref" names a path of one machine')
}

function refuseTwins(facts: readonly Fact[]): void {
  const seen = new Map<string, string>()
  for (const { id, file } of facts) {
    const first = seen.get(id)
    if (first !== undefined)
      throw new CatalogueError(`${file}: ${id} is taken already, in ${first}: ids are never reused`)
    seen.set(id, file)
  }
}
