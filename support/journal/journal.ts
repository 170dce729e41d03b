// The journal of one worker: a file that each line reaches before the request that it announces is sent.
import { closeSync, fsyncSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs'
import { hostname } from 'node:os'
import path from 'node:path'
import { type Entry, leftoversOf, type Opening } from './entry'

export class Journal {
  readonly #file: string
  readonly #descriptor: number
  readonly #entries: Entry[] = []
  readonly #pools = new Set<string>()

  /** Of the names of its file, and of others that lie beside it. */
  readonly stem: string

  constructor(folder: string, opening: Pick<Opening, 'run' | 'region' | 'endpoint' | 'clientId'>) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    this.stem = path.join(folder, `${opening.run}-${process.pid}`)
    this.#file = `${this.stem}.ndjson`
    this.#descriptor = openSync(this.#file, 'wx', 0o600)
    const at = new Date().toISOString()
    this.#write({ kind: 'opening', pid: process.pid, host: hostname(), at, ...opening })
  }

  /** On the disk when it returns: a process that is killed right after has told what it was about to do. */
  write(entry: Entry): void {
    if ('poolId' in entry && this.#pools.has(entry.poolId)) return // the users of a pool of the run go with it
    if (entry.kind === 'pool made') this.#pools.add(entry.id)
    this.#entries.push(entry)
    this.#write(entry)
  }

  /** What would be left if the run ended now. */
  leftovers() {
    return leftoversOf(this.#entries)
  }

  /** At the end of a run that removed what was left: a run that could not keeps its file for the next sweep. */
  discard(): void {
    closeSync(this.#descriptor)
    rmSync(this.#file)
  }

  #write(line: Entry | Opening): void {
    writeSync(this.#descriptor, `${JSON.stringify(line)}\n`)
    fsyncSync(this.#descriptor)
  }
}
