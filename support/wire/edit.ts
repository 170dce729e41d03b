// The edits of a request that all others are made of: leave out, rename, set, and set in the list of attributes.
import type { Draft, Edit } from './draft'

export const leaveOut =
  (name: string): Edit =>
  (draft) => {
    delete holderOf(draft, name)[name]
  }

export const rename =
  (right: string, wrong: string): Edit =>
  (draft) => {
    const holder = holderOf(draft, right)
    holder[wrong] = holder[right]
    delete holder[right]
  }

/** Sets a member that the request knows, else a key in its map of keys. */
export const set =
  (name: string, value: string | undefined): Edit =>
  (draft) => {
    const holder: Record<string, unknown> = name in draft.members || !draft.keysIn ? draft.members : draft.keys
    holder[name] = value
  }

/** Sets one of the UserAttributes, or leaves it out. */
export const setAttribute =
  (name: string, value: string | undefined): Edit =>
  ({ members }) => {
    const given = (members.UserAttributes ?? []) as { Name: string; Value: string }[]
    const others = given.filter(({ Name }) => Name !== name)
    if (value === undefined && others.length === given.length) throw new Error(`the request has no attribute ${name}`)
    members.UserAttributes = value === undefined ? others : [...others, { Name: name, Value: value }]
  }

/** A key that was never there cannot be left out: such a scenario would prove nothing. */
function holderOf(draft: Draft, name: string): Record<string, unknown> {
  const holder = [draft.keys, draft.members].find((map) => name in map)
  if (!holder) throw new Error(`the request has no ${name} to change`)
  return holder
}
