// The authenticator app of a test: codes of one secret by the pool's clock, each call the code of a step not yet used.
import { generateSync } from 'otplib'
import type { ClientPool } from './pool'

export class TotpApp {
  #used = false

  constructor(
    private readonly pool: Pick<ClientPool, 'advance' | 'now'>,
    private readonly secret: string,
  ) {}

  /** A step is spent once (TOTP codes are one-time): the clock of the pool moves on instead of the test waiting. */
  async code(): Promise<string> {
    if (this.#used) await this.pool.advance(30)
    this.#used = true
    return this.#at(0)
  }

  /** The code of an hour from now: no window reaches that far. */
  async wrongCode(): Promise<string> {
    return this.#at(3600)
  }

  async #at(seconds: number): Promise<string> {
    return generateSync({ secret: this.secret, epoch: (await this.pool.now()) / 1000 + seconds })
  }
}
