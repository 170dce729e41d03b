// The answer of a call that must not be refused.
import type { Answer, Operation } from './operation'
import type { Outcome } from './outcome'

export function succeeded<Name extends Operation>({ operation, response, refusal }: Outcome<Name>): Answer<Name> {
  if (response) return response
  throw new Error(`${operation} was refused with ${refusal?.type}: ${refusal?.message}`)
}
