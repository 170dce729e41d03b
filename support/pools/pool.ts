// A user pool that scenarios run on: its ids, its two app clients and its time.

import type { Target } from '../targets/target'
import { NotApplicable } from '../wire/failures'
import type { AppClient, ClientKind } from './app-client'
import type { Shape } from './shapes'

export class Pool {
  #offsetMs: number

  constructor(
    /** Empty where nobody told it: a pool that is known by an app client alone. */
    public knownId: string,
    readonly shape: Shape,
    /** True when one scenario has the pool to itself and may change its config and its time. */
    readonly own: boolean,
    readonly clients: Readonly<Partial<Record<ClientKind, AppClient>>>,
    private readonly target: Target,
    offsetMs: number,
  ) {
    this.#offsetMs = offsetMs
  }

  /** For a step that cannot do without it. */
  get id(): string {
    if (this.knownId) return this.knownId
    throw new NotApplicable('the scenario needs the id of the pool: set COGNITO_USER_POOL_ID')
  }

  get hasBothClients(): boolean {
    return Object.values(this.clients).length > 1
  }

  /** The app client of a kind, or of any kind where none is named; a pool that was given may have but one. */
  client(kind?: ClientKind): AppClient {
    const found = kind
      ? this.clients[kind]
      : (this.clients['client without a secret'] ?? this.clients['client with a secret'])
    if (found) return found
    throw new NotApplicable(`the pool under test was given no ${kind ?? 'app client'}`)
  }

  /** The pool's time, in milliseconds. */
  now(): number {
    return Date.now() + this.#offsetMs
  }

  async advance(seconds: number): Promise<void> {
    this.mustBeOwn('the clock')
    if (!this.target.can.has('moves-clock')) throw new NotApplicable(`${this.target.name} cannot move the clock`)
    await this.target.advance(this.id, seconds)
    this.#offsetMs += seconds * 1000
  }

  /** Shared pools stay as they are: another scenario relies on them. */
  mustBeOwn(what: string): void {
    if (!this.own) throw new Error(`${what} of a shared pool must not change: begin with "Given a fresh pool with …"`)
  }
}
