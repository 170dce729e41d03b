// The snapshot of a pool whose configuration a run changes: a file beside the journals, there from before the first change until it is put back.
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { hostname } from 'node:os'
import path from 'node:path'
import type { Opening } from '../journal/entry'
import type { Configuration } from './described'

export interface Snapshot extends Omit<Opening, 'kind'> {
  /** The process that started the worker: it passes on that the run is to stop. */
  readonly parent: number
  readonly poolId: string
  readonly clientId: string
  readonly before: Configuration
}

const suffix = '.snapshot.json'
const fileOf = (folder: string, poolId: string) => path.join(folder, `${poolId}${suffix}`)

type Taken = Pick<Snapshot, 'run' | 'region' | 'endpoint' | 'poolId' | 'clientId' | 'before'>

/** On the disk when it returns; it fails where one of the pool is there already. */
export function keepSnapshot(folder: string, taken: Taken): Snapshot {
  const { pid, ppid: parent } = process
  const snapshot: Snapshot = { ...taken, pid, parent, host: hostname(), at: new Date().toISOString() }
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const descriptor = openSync(fileOf(folder, taken.poolId), 'wx', 0o600)
  writeSync(descriptor, JSON.stringify(snapshot))
  fsyncSync(descriptor)
  closeSync(descriptor)
  return snapshot
}

export const discardSnapshot = (folder: string, poolId: string): void => rmSync(fileOf(folder, poolId))

export interface Kept {
  readonly file: string
  /** Undefined where its process ended while it wrote: nothing was changed then. */
  readonly snapshot: Snapshot | undefined
}

export function keptSnapshots(folder: string): Kept[] {
  if (!existsSync(folder)) return []
  const files = readdirSync(folder).filter((name) => name.endsWith(suffix))
  return files.map((name) => readKept(path.join(folder, name)))
}

export function keptSnapshot(folder: string, poolId: string): Kept | undefined {
  const file = fileOf(folder, poolId)
  return existsSync(file) ? readKept(file) : undefined
}

function readKept(file: string): Kept {
  try {
    return { file, snapshot: JSON.parse(readFileSync(file, 'utf8')) as Snapshot }
  } catch (error) {
    if (error instanceof SyntaxError) return { file, snapshot: undefined }
    throw error
  }
}
