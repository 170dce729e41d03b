// Drops members that are undefined: the service leaves out what was never set (POOL-003).
type Given<T> = { [K in keyof T]: Exclude<T[K], undefined> }

export function defined<T extends object>(members: T): Partial<Given<T>> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Partial<Given<T>>
}
