// An authenticator app with one secret: TOTP by otplib, and a ledger of the steps spent, so that no code is offered twice.
import { createGuardrails, generateSync } from 'otplib'
import { bytesOf } from './base32'

export const stepMs = 30_000

/** A step to use now, or how long to wait for one. */
export type Offer = { readonly step: number } | { readonly waitMs: number }

export class Authenticator {
  /** Steps up to this one are spent: the service takes steps in rising order only (TOTP-040). */
  #spent = Number.NEGATIVE_INFINITY

  constructor(
    readonly secret: string,
    private readonly marginMs: number,
  ) {}

  /**
   * The lowest unspent step that the service takes now and still takes a margin later (TOTP-041: one step either side).
   * So three codes come without waiting: the previous step's, the present one's, the next one's.
   */
  offer(now: number): Offer {
    const lowest = stepAt(now + this.marginMs) - 1
    const step = Math.max(this.#spent + 1, lowest)
    const highest = stepAt(now) + 1
    return step <= highest ? { step } : { waitMs: (step - 1) * stepMs - now }
  }

  spend(step: number): string {
    this.#spent = Math.max(this.#spent, step)
    return this.codeOf(step)
  }

  codeOf(step: number): string {
    return generateSync({ ...this.#key(), epoch: (step * stepMs) / 1000 })
  }

  /** The code of so many steps from now; it spends nothing. */
  codeFromNow(now: number, steps: number): string {
    return this.codeOf(stepAt(now) + steps)
  }

  /** The present step's code of an app that took another hash than the service does (TOTP-008). */
  sha256Code(now: number): string {
    return generateSync({ ...this.#key(), epoch: now / 1000, algorithm: 'sha256' })
  }

  /** An app takes any secret; how long it must be is for the scenarios to say. */
  #key() {
    return { secret: bytesOf(this.secret), guardrails }
  }

  /** A code that no step near now has. */
  wrongCode(now: number): string {
    const near = new Set([-3, -2, -1, 0, 1, 2, 3].map((steps) => this.codeFromNow(now, steps)))
    let number = Number(this.codeFromNow(now, 0))
    while (near.has(sixDigits(number))) number = (number + 1) % 1_000_000
    return sixDigits(number)
  }
}

const guardrails = createGuardrails({ MIN_SECRET_BYTES: 1 })

const stepAt = (time: number) => Math.floor(time / stepMs)
const sixDigits = (number: number) => String(number).padStart(6, '0')
