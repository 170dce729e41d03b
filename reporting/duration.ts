// Durations: from messages to milliseconds, and as people read them.
import { type Duration, TimeConversion } from '@cucumber/messages'

export const millis = (duration: Duration | undefined): number =>
  duration ? TimeConversion.durationToMilliseconds(duration) : 0

/** 12 ms · 3.4 s · 2 min 5 s */
export function spoken(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)} s`
  const seconds = Math.round(ms / 1000)
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}
