// Answers that come late, by a time drawn anew for each.
import type { Random } from '../random'

/** In milliseconds. */
export interface Latency {
  readonly least: number
  readonly most: number
}

export type Delay = () => Promise<void>

export function delayOf({ least, most }: Latency, random: Random): Delay {
  const drawn = () => least + ((most - least) * random.bytes(4).readUInt32BE()) / 2 ** 32
  return () => new Promise((resolve) => setTimeout(resolve, drawn()))
}
