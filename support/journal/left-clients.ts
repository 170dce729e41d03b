// The app clients that a journal leaves: of those that were only begun, or sent by hand, the name alone is known.
import type { ClientEntry, Entry } from './entry'

export interface LeftClients {
  readonly named: readonly { readonly poolId: string; readonly name: string }[]
  readonly known: readonly { readonly poolId: string; readonly clientId: string }[]
}

const prefix = 'mfa-conformance-'

/** Unlike any other, so that a client whose id never came is found by it, and nobody else's. */
export const clientNameOf = (run: string, number: number): string => `${prefix}${run}-${number}`

export function leftClients(entries: readonly Entry[]): LeftClients {
  const named = new Map<string, LeftClients['named'][number]>()
  const known = new Map<string, LeftClients['known'][number]>()
  for (const entry of entries.filter(isOfClient)) {
    const { poolId } = entry
    if (entry.kind === 'client gone') known.delete(entry.clientId)
    else if (entry.kind === 'client refused') named.delete(entry.name)
    else if (entry.kind === 'client begun' && entry.name.startsWith(prefix))
      named.set(entry.name, { poolId, name: entry.name })
    else if (entry.kind === 'client made' && entry.clientId && named.delete(entry.name))
      known.set(entry.clientId, { poolId, clientId: entry.clientId })
  }
  return { named: [...named.values()], known: [...known.values()] }
}

const isOfClient = (entry: Entry): entry is ClientEntry => entry.kind.startsWith('client ')
