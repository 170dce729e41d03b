// What a fault is: a deliberate defect of a pool, as a change to what passes between the suite and the pool.
import type { Body } from './body'
import type { Memory } from './memory'
import type { Upstream } from './upstream'

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Body
}

/** One call on its way: what the suite sent, what passed before, and the way to the pool. */
export interface Exchange {
  /** The operation of the API; `jwks`, `discovery`, `messages`; or the trigger whose function the pool calls. */
  readonly name: string
  /** The request's JSON; for a page its query, for a trigger its event. */
  readonly input: Body
  readonly path: string
  readonly memory: Memory
  readonly upstream: Upstream
}

type Maybe<A> = A | undefined | Promise<A | undefined>

/** Undefined changes nothing. */
export type OnRequest = (exchange: Exchange) => Maybe<Body>
export type Instead = (exchange: Exchange) => Maybe<Answer>
export type OnAnswer = (exchange: Exchange, answer: Answer) => Maybe<Answer>

export interface Fault {
  readonly name: string
  /** What a user of such a pool would suffer. */
  readonly about: string
  readonly on: readonly string[] | 'every call'
  /** Stages of features/, or features in them, that should notice it; played first, the others only if these do not. */
  readonly noticedIn?: readonly string[]
  /** Another request for the pool. */
  readonly request?: OnRequest
  /** An answer in place of the pool's, which is never asked. */
  readonly instead?: Instead
  /** Another answer for the suite. */
  readonly answer?: OnAnswer
}
