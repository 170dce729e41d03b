// What a journal holds, a line each: what is about to be made, what came of it, and what is gone again.
import { type LeftClients, leftClients } from './left-clients'

export interface Opening {
  readonly kind: 'opening'
  readonly run: string
  readonly pid: number
  readonly host: string
  readonly region: string
  /** Undefined for AWS itself. */
  readonly endpoint: string | undefined
  /** Of a run without credentials: its users are deleted by themselves, through this app client. */
  readonly clientId?: string
  readonly at: string
}

export type Entry =
  | { readonly kind: 'pool begun' | 'pool refused'; readonly name: string }
  | { readonly kind: 'pool made'; readonly name: string; readonly id: string }
  | { readonly kind: 'pool gone'; readonly id: string }
  | { readonly kind: 'user begun'; readonly poolId: string; readonly username: string; readonly email?: string }
  | { readonly kind: 'user refused' | 'user gone'; readonly poolId: string; readonly username: string }
  | { readonly kind: 'user made'; readonly poolId: string; readonly username: string; readonly as: string }
  | ClientEntry

/** App clients that a run made in a pool that stays. */
export type ClientEntry =
  | { readonly kind: 'client begun' | 'client refused'; readonly poolId: string; readonly name: string }
  | { readonly kind: 'client made'; readonly poolId: string; readonly name: string; readonly clientId: string }
  | { readonly kind: 'client gone'; readonly poolId: string; readonly clientId: string }

interface User {
  readonly poolId: string
  readonly username: string
}

/** Ours if the address is found with the name, which by itself says nothing: a phone number. */
export interface Claimed extends User {
  readonly email: string
}

export interface Leftovers {
  /** Names of pools whose id was never told. */
  readonly poolNames: readonly string[]
  readonly poolIds: readonly string[]
  readonly users: readonly User[]
  readonly claimed: readonly Claimed[]
  readonly clients: LeftClients
}

/** What was made, or may have been made, and is not known to be gone; users of a pool that is gone went with it. */
export function leftoversOf(entries: readonly Entry[]): Leftovers {
  const names = new Set<string>()
  const ids = new Set<string>()
  const begun = new Map<string, User>()
  const claimed = new Map<string, Claimed>()
  const made = new Map<string, User>()
  for (const entry of entries) {
    if (entry.kind === 'pool begun') names.add(entry.name)
    if (entry.kind === 'pool refused') names.delete(entry.name)
    if (entry.kind === 'pool made' && entry.id && names.delete(entry.name)) ids.add(entry.id)
    if (entry.kind === 'pool gone') ids.delete(entry.id)
    if (entry.kind === 'user begun' && isOurs(entry)) begun.set(keyOf(entry), entry)
    if (entry.kind === 'user begun' && isClaimed(entry)) claimed.set(keyOf(entry), entry)
    if (/^user (refused|made|gone)$/.test(entry.kind)) claimed.delete(keyOf(entry as User))
    if (entry.kind === 'user refused') begun.delete(keyOf(entry))
    if (entry.kind === 'user made' && entry.as) {
      begun.delete(keyOf(entry))
      made.set(keyOf({ ...entry, username: entry.as }), { poolId: entry.poolId, username: entry.as })
    }
    if (entry.kind === 'user gone') made.delete(keyOf(entry))
    if (entry.kind === 'user gone') begun.delete(keyOf(entry))
  }
  return {
    poolNames: [...names],
    poolIds: [...ids],
    users: [...made.values(), ...begun.values()].map(named),
    claimed: [...claimed.values()].map(({ email, ...user }) => ({ ...named(user), email })),
    clients: leftClients(entries),
  }
}

/** Of a call whose answer never came only a name of our making may be deleted: any other could be somebody's. */
const isOurs = ({ poolId, username }: User): boolean =>
  poolId !== '' && /^[a-z]+-[0-9a-f]{6}-[0-9a-f]{10}/.test(username)

/** By its address, which holds a name of our making, wherever the settings put it. */
const isClaimed = (user: User & { readonly email?: string }): user is Claimed =>
  user.poolId !== '' && !isOurs(user) && /[a-z]+-[0-9a-f]{6}-[0-9a-f]{10}.*@/.test(user.email ?? '')

const named = ({ poolId, username }: User): User => ({ poolId, username })

const keyOf = ({ poolId, username }: User) => `${poolId} ${username}`
