// Reading one YAML list of the catalogue; an entry out of form is an error that names the file, the entry and the member.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'

export class CatalogueError extends Error {
  override readonly name = 'CatalogueError'
}

export class Entry {
  readonly members: Readonly<Record<string, unknown>>
  readonly #where: string

  constructor(members: Record<string, unknown>, where: string) {
    this.members = members
    this.#where = where
  }

  text(member: string): string {
    const value = this.members[member]
    if (typeof value !== 'string' || value.trim() === '') this.fail(`"${member}" must be a text`)
    return value
  }

  oneOf<Word extends string>(member: string, words: readonly Word[]): Word {
    const value = this.text(member)
    return words.find((word) => word === value) ?? this.fail(`"${member}" is "${value}": use ${words.join(', ')}`)
  }

  texts(member: string): string[] {
    const value = this.members[member]
    const good = Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string')
    return good ? value : this.fail(`"${member}" must be a list of texts`)
  }

  list(member: string): Entry[] {
    const value = this.members[member]
    if (!Array.isArray(value) || value.length === 0) this.fail(`"${member}" must be a list with one entry at least`)
    return entriesOf(value, `${this.#where}, ${member}`)
  }

  part(member: string): Entry {
    const [part] = entriesOf([this.members[member]], `${this.#where}, ${member}`)
    return part ?? this.fail(`"${member}" is missing`)
  }

  has(member: string): boolean {
    return this.members[member] !== undefined
  }

  onlyHas(...members: string[]): void {
    const strange = Object.keys(this.members).find((member) => !members.includes(member))
    if (strange !== undefined) this.fail(`"${strange}" is not a member of such an entry: use ${members.join(', ')}`)
  }

  fail(complaint: string): never {
    throw new CatalogueError(`${this.#where}: ${complaint}`)
  }
}

/** The entries of one file; a file with nothing but comments has none. */
export function readEntries(file: string): Entry[] {
  const list: unknown = parse(readFileSync(file, 'utf8')) ?? []
  if (!Array.isArray(list)) throw new CatalogueError(`${path.basename(file)}: must be a list`)
  return entriesOf(list, path.basename(file))
}

function entriesOf(list: unknown[], where: string): Entry[] {
  return list.map((item, at) => {
    const place = `${where}, entry ${at + 1}`
    if (typeof item !== 'object' || item === null) throw new CatalogueError(`${place}: must have members`)
    const id = 'id' in item && typeof item.id === 'string' ? ` (${item.id})` : ''
    return new Entry({ ...item }, place + id)
  })
}
