// The only place where a scenario or its end waits: for a TOTP step when an app's three steps are spent, and a scenario says so; and for a
// pool that throttles.
import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from './pools/pool'

export interface Waiter {
  readonly movesClock: boolean
  /** Waits this short are taken on any pool. */
  readonly marginMs: number
  readonly say: (text: string) => void
}

export async function waitForStep(pool: Pool, ms: number, { movesClock, marginMs, say }: Waiter): Promise<void> {
  const seconds = Math.ceil(ms / 1000)
  if (movesClock && pool.own) {
    say(`the codes of three steps are spent: moved the clock of the pool by ${seconds} s`)
    return pool.advance(seconds)
  }
  if (movesClock && ms > marginMs) {
    throw new Error('the codes of three steps are spent: begin with "Given a fresh pool with …", whose clock can move')
  }
  say(`the codes of three steps are spent: waits ${seconds} s for the next step`)
  await pause(ms + 50)
}

/** As long as the SDK's own retries would wait. */
export const backOff = (ms: number): Promise<void> => pause(ms)

/** For a user who is to be deleted at the end, and whose app has no code left until then. */
export const untilStep = (ms: number): Promise<void> => pause(ms + 50)
