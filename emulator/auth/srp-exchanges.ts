// Open SRP exchanges, found by their SECRET_BLOCK: the block holds the place of a session (CHAL-092) and works once, for seconds (CHAL-093).
import type { Random } from '../random'
import type { CustomProgress } from './custom/progress'
import type { SrpExchange } from './srp'
import type { Level, Method } from './step-up/levels'

export interface OpenExchange {
  readonly exchange: SrpExchange
  readonly poolId: string
  readonly clientId: string
  /** USER_ID_FOR_SRP: the user name, or the simulated one of an unknown user (AUTH-051). */
  readonly userId: string
  /** The device that the start of the sign-in named (DEV-010). */
  readonly deviceKey?: string | undefined
  readonly expiresAt: number
  /** Of a choice-based sign-in: it ends with the proof, right or wrong (SESS-018). */
  readonly sessionId?: string | undefined
  /** Of CUSTOM_AUTH: what the define trigger will be told. */
  readonly custom?: CustomProgress | undefined
  /** Of a sign-in to a level. */
  readonly proved?: readonly Method[] | undefined
  readonly target?: Level | undefined
}

/** "A few seconds" in the source; no number is given. */
export const secondsToProve = 15
const kept = 20_000

export class SrpExchanges {
  readonly #open = new Map<string, OpenExchange>()

  constructor(private readonly random: Random) {}

  /** The SECRET_BLOCK, in base64. */
  add(open: OpenExchange): string {
    const block = this.random.bytes(256).toString('base64')
    this.#open.set(block, open)
    const [oldest] = this.#open.keys()
    if (this.#open.size > kept && oldest !== undefined) this.#open.delete(oldest)
    return block
  }

  take(block: string): OpenExchange | undefined {
    const open = this.#open.get(block)
    this.#open.delete(block)
    return open
  }
}
