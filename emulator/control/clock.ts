// Time as an argument: one clock for the server, and one a pool that can be moved ahead on its own.
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  advance(seconds: number): void
}

/** A clock that follows `base` and keeps the seconds it was advanced by. */
export function clockOver(base: () => number = Date.now): Clock {
  let ahead = 0
  return {
    now: () => base() + ahead,
    advance: (seconds) => {
      ahead += seconds * 1000
    },
  }
}
