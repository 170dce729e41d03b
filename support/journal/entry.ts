// What a journal holds, a line each: what is about to be made, what came of it, and what is gone again.
export interface Opening {
  readonly kind: 'opening'
  readonly run: string
  readonly pid: number
  readonly host: string
  readonly region: string
  /** Undefined for AWS itself. */
  readonly endpoint: string | undefined
  readonly at: string
}

export type Entry =
  | { readonly kind: 'pool begun'; readonly name: string }
  | { readonly kind: 'pool made'; readonly name: string; readonly id: string }
  | { readonly kind: 'pool gone'; readonly id: string }
  | { readonly kind: 'user begun'; readonly poolId: string; readonly username: string }
  | { readonly kind: 'user made'; readonly poolId: string; readonly username: string; readonly as: string }
  | { readonly kind: 'user gone'; readonly poolId: string; readonly username: string }

export interface Leftovers {
  /** Names of pools whose id was never told. */
  readonly poolNames: readonly string[]
  readonly poolIds: readonly string[]
  readonly users: readonly { readonly poolId: string; readonly username: string }[]
}

/** What was made, or may have been made, and is not known to be gone; users of a pool that is gone went with it. */
export function leftoversOf(entries: readonly Entry[]): Leftovers {
  const names = new Set<string>()
  const ids = new Set<string>()
  const users = new Map<string, { poolId: string; username: string }>()
  for (const entry of entries) {
    if (entry.kind === 'pool begun') names.add(entry.name)
    if (entry.kind === 'pool made' && names.delete(entry.name)) ids.add(entry.id)
    if (entry.kind === 'pool gone') ids.delete(entry.id)
    if (entry.kind === 'user begun') users.set(keyOf(entry), { poolId: entry.poolId, username: entry.username })
    if (entry.kind === 'user made') users.set(keyOf(entry), { poolId: entry.poolId, username: entry.as })
    if (entry.kind === 'user gone') users.delete(keyOf(entry))
  }
  return { poolNames: [...names], poolIds: [...ids], users: [...users.values()] }
}

export const isEmpty = ({ poolNames, poolIds, users }: Leftovers): boolean =>
  poolNames.length + poolIds.length + users.length === 0

const keyOf = ({ poolId, username }: { poolId: string; username: string }) => `${poolId} ${username}`
