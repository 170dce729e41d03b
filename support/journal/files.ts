// Reads the journals that dead runs left in a folder; those of runs that still go on are let be.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import path from 'node:path'
import { type Entry, type Leftovers, leftoversOf, type Opening } from './entry'

/** Without the ending, as files beside it begin. */
export const stemOf = ({ file }: DeadJournal): string => file.replace(/\.ndjson$/, '')

export interface DeadJournal {
  readonly file: string
  readonly opening: Opening
  readonly leftovers: Leftovers
}

export function deadJournals(folder: string): DeadJournal[] {
  if (!existsSync(folder)) return []
  const files = readdirSync(folder).filter((name) => name.endsWith('.ndjson'))
  return files.flatMap((name) => read(path.join(folder, name)))
}

function read(file: string): DeadJournal[] {
  const lines = readFileSync(file, 'utf8').split('\n').flatMap(parsed)
  const opening = lines.find((line): line is Opening => line.kind === 'opening')
  if (!opening || isAlive(opening)) return []
  const entries = lines.filter((line): line is Entry => line.kind !== 'opening')
  return [{ file, opening, leftovers: leftoversOf(entries) }]
}

/** The last line may be cut where the process was killed: then its request was never sent. */
function parsed(line: string): (Opening | Entry)[] {
  try {
    return [JSON.parse(line) as Opening | Entry]
  } catch {
    return []
  }
}

/** A process of another machine cannot be asked: its journal is swept there. */
export function isAlive({ pid, host }: Pick<Opening, 'pid' | 'host'>): boolean {
  if (host !== hostname()) return true
  if (isZombie(pid)) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Killed, and not yet taken note of by its parent: it still has its number, and does nothing any more. */
function isZombie(pid: number): boolean {
  const file = `/proc/${pid}/stat`
  return existsSync(file) && /\) [ZX] /.test(readFileSync(file, 'latin1'))
}
