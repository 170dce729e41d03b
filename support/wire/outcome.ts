// What one call came to: the answer or the refusal of the service, and whether a step has looked at it.
import type { Actor } from '../actors/actor'
import type { Answer, Operation } from './operation'

export interface Refusal {
  readonly type: string
  readonly message: string
  readonly status: number
}

export interface Outcome<Name extends Operation = Operation> {
  readonly operation: Name
  /** Nobody for the administrator's own calls. */
  readonly actor: Actor | undefined
  readonly response: Answer<Name> | undefined
  readonly refusal: Refusal | undefined
  examined: boolean
}

/** Who speaks, through which door, as the transcript tells it. */
export interface Speaker {
  readonly name: string
  readonly door: 'user API' | 'admin API'
  readonly actor?: Actor
}

export const administrator: Speaker = { name: 'administrator', door: 'admin API' }
