// Pages of a list in a stable order, with a token that stays good when entries already listed are deleted.
import { invalidParameter } from '../errors'

export interface Page<T> {
  readonly items: readonly T[]
  readonly nextToken: string | undefined
}

interface Listed {
  CreationDate?: Date | undefined
}

const orderOf = (entry: Listed, id: string): string =>
  `${String(entry.CreationDate?.getTime() ?? 0).padStart(15, '0')} ${id}`

const tokenFor = (order: string): string => Buffer.from(order).toString('base64url')

/** The place after which the page starts; refuses a token that no page carried. */
function placeOf(token: string | undefined): string {
  if (token === undefined) return ''
  const place = Buffer.from(token, 'base64url').toString()
  if (!/^\d{15} \S+$/.test(place)) throw invalidParameter('Invalid pagination token given.')
  return place
}

/** At most `limit` entries after the place of the token, oldest first. */
export function page<T>(
  entries: Iterable<T>,
  as: (entry: T) => Listed & { id: string },
  limit: number,
  token?: string,
): Page<T> {
  const after = placeOf(token)
  const ordered = Array.from(entries, (entry) => ({ entry, order: orderOf(as(entry), as(entry).id) }))
    .filter(({ order }) => order > after)
    .sort((one, other) => (one.order < other.order ? -1 : 1))
  const shown = ordered.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown.map(({ entry }) => entry),
    nextToken: last && ordered.length > limit ? tokenFor(last.order) : undefined,
  }
}
