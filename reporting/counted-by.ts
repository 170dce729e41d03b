// Counting by a word that each one has.

/** Most first, then by the words. */
export function countedBy<T>(all: readonly T[], keyOf: (one: T) => string): [key: string, count: number][] {
  const counts = new Map<string, number>()
  for (const one of all) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}
