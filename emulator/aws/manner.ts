// How strictly a server behaves as AWS does towards a caller: keys, throttling, latency, and no doors but the service's own.
import { setTimeout as pause } from 'node:timers/promises'
import type { Credentials } from './sigv4'
import { throttle } from './throttle'

export interface Manner {
  /** Calls that must be signed are checked with these; without any, a signature of anybody will do. */
  readonly credentials?: Credentials | undefined
  /** Requests a second that are answered; the others are refused as throttled. */
  readonly throttle?: number | undefined
  /** Each answer comes late by a time between these, in milliseconds. */
  readonly latency?: readonly [least: number, most: number] | undefined
  /** False closes every door under /_emulator but its health. */
  readonly control?: boolean | undefined
}

/** Waits, and lets pass or refuses. */
export function gateOf({ throttle: perSecond, latency }: Manner, now: () => number): () => Promise<void> {
  const allow = perSecond === undefined ? () => {} : throttle(perSecond, now)
  return async () => {
    if (latency) await pause(latency[0] + Math.random() * (latency[1] - latency[0]))
    allow()
  }
}
