// Messages that travel: asked for again until as many are there as the pool has told of, or until it has taken too long.
import { setTimeout as pause } from 'node:timers/promises'
import type { CodeSource, SentMessage, Wanted } from './code-source'

/** A message as it was found; what its pool and purpose are it does not tell. Its code is empty where it has none. */
export type Found = Pick<SentMessage, 'at' | 'medium' | 'code'>

interface Mail {
  /** All messages to the address that are there now, oldest first. */
  readonly look: (address: string) => Promise<readonly Found[]>
  readonly close?: () => Promise<void>
  /** For how long a message may be on its way, less than a step may take, and how often it is looked for; in milliseconds. */
  readonly patienceMs?: number
  readonly everyMs?: number
}

export const awaited = ({ look, close, patienceMs = 45_000, everyMs = 500 }: Mail): CodeSource => ({
  async sentTo(wanted) {
    const end = Date.now() + patienceMs
    let found = await look(wanted.address)
    while (found.length < wanted.atLeast) {
      if (Date.now() > end) throw new Error(tooLate(wanted, found.length, patienceMs))
      await pause(everyMs)
      found = await look(wanted.address)
    }
    return found.map((message) => asSent(message, wanted))
  },
  ...(close && { close }),
})

const asSent = (found: Found, { address, poolId }: Wanted): SentMessage => ({
  ...found,
  to: address,
  poolId,
  purpose: '',
  username: '',
})

const tooLate = ({ atLeast }: Wanted, count: number, ms: number) =>
  `${count} of ${atLeast} messages came within ${ms / 1000} s: does the pool deliver to the code source?`

/** The code in a message: the first run of six to eight digits that stands by itself. */
export function codeIn(text: string): string | undefined {
  return /(?<![\d#&/=-])\d{6,8}(?![\d-])/.exec(text)?.[0]
}
