// The lock after failed passwords or codes: one second after the fifth failure, doubling with each further one (AUTH-031 to AUTH-035).
const freeFailures = 5
const longestSeconds = 900

export interface Lock {
  failures: number
  lockedUntil: number
  lastFailureAt: number
}

export const newLock = (): Lock => ({ failures: 0, lockedUntil: 0, lastFailureAt: 0 })

/** True while attempts are refused whatever they bring; such attempts do not lengthen the lock (AUTH-032). */
export const isLocked = (lock: Lock, now: number): boolean => now < lock.lockedUntil

export function failed(lock: Lock, now: number): void {
  if (now - lock.lastFailureAt >= longestSeconds * 1000) lock.failures = 0 // AUTH-033
  lock.failures += 1
  lock.lastFailureAt = now
  if (lock.failures >= freeFailures)
    lock.lockedUntil = now + Math.min(2 ** (lock.failures - freeFailures), longestSeconds) * 1000
}

export function succeeded(lock: Lock): void {
  lock.failures = 0
  lock.lockedUntil = 0
}
