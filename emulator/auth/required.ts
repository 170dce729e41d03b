// The value of a key that a flow or a challenge cannot do without.
import { refusal } from '../errors'
import type { Parameters } from './attempt'

/** Refuses a key that is left out or empty: `Missing required parameter <KEY>` (AUTH-017 to AUTH-019, CHAL-065). */
export function required(parameters: Parameters, key: string): string {
  const value = parameters[key]
  if (!value) throw refusal('missing', key)
  return value
}
