// Reads not-covered.yaml: the facts that no scenario rests on, each with the reason why.
import { existsSync } from 'node:fs'
import { CatalogueError, readEntries } from './entries'
import type { Fact } from './fact'

export interface NotCovered {
  /** As written: an id, or `WAN-*` for a whole topic. */
  readonly facts: readonly string[]
  readonly reason: string
}

export function readNotCovered(file: string): NotCovered[] {
  if (!existsSync(file)) return []
  return readEntries(file).map((entry) => {
    entry.onlyHas('facts', 'reason')
    return { facts: entry.texts('facts'), reason: entry.text('reason') }
  })
}

/** Fact id → reason. A line that names no fact, or one that another line names, is refused. */
export function reasonsById(lines: readonly NotCovered[], facts: readonly Fact[]): Map<string, string> {
  const reasons = new Map<string, string>()
  for (const { facts: names, reason } of lines) {
    for (const id of names.flatMap((name) => idsNamed(name, facts))) {
      if (reasons.has(id)) throw new CatalogueError(`not-covered.yaml: ${id} is named twice: "${reason}"`)
      reasons.set(id, reason)
    }
  }
  return reasons
}

function idsNamed(name: string, facts: readonly Fact[]): string[] {
  const topic = name.endsWith('-*') ? name.slice(0, -1) : undefined
  const ids = facts.map(({ id }) => id).filter((id) => (topic === undefined ? id === name : id.startsWith(topic)))
  if (ids.length === 0) throw new CatalogueError(`not-covered.yaml: there is no fact ${name}`)
  return ids
}
