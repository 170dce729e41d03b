// Ids in messages: Cucumber makes new ones in every run, for the same features and the same steps.
const isId = (key: string): boolean => /^id$|Ids?$/.test(key)

/** The ids that are given in it, in the order in which they stand there. */
export function givenIds(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'id' && typeof inner === 'string' ? [inner] : givenIds(inner),
  )
}

/** Two of these texts are equal when only the ids differ. */
export const withoutIds = (value: unknown): string =>
  JSON.stringify(value, (key, inner) => (isId(key) ? undefined : inner))

export function withIds<T>(value: T, ids: ReadonlyMap<string, string>): T {
  return renamed(value, ids, false) as T
}

/** Only where an id is expected: what a scenario attached is left as it is. */
function renamed(value: unknown, ids: ReadonlyMap<string, string>, here: boolean): unknown {
  if (typeof value === 'string') return here ? (ids.get(value) ?? value) : value
  if (Array.isArray(value)) return value.map((one) => renamed(one, ids, here))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, renamed(inner, ids, isId(key))]))
}
