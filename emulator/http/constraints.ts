// The constraints a shape puts on its value, each with the service's words for it (PROTO-013).

import { matcher } from './patterns'
import type { Shape } from './service-model'

export interface Constraint {
  readonly text: string
  /** The value has the JSON type of the shape already. */
  holds(value: unknown): boolean
}

export const notNull = 'Member must not be null'

/** In the order a list of constraints is printed: lengths, pattern, enum. */
export function constraintsOf(shape: Shape): readonly Constraint[] {
  const { min, max, pattern, enum: values } = shape
  const found: Constraint[] = []
  const size = sizeOf(shape)
  const what = shape.type === 'integer' || shape.type === 'long' ? 'value' : 'length'
  if (max !== undefined)
    found.push({ text: `Member must have ${what} less than or equal to ${max}`, holds: (value) => size(value) <= max })
  if (min !== undefined)
    found.push({
      text: `Member must have ${what} greater than or equal to ${min}`,
      holds: (value) => size(value) >= min,
    })
  if (pattern !== undefined) {
    const matches = matcher(pattern)
    const text = `Member must satisfy regular expression pattern: ${pattern}`
    found.push({ text, holds: (value) => matches(value as string) })
  }
  if (values !== undefined) {
    const known = new Set<unknown>(values)
    // Order of the values: the model's; the service's own is not known (POOL-018).
    const text = `Member must satisfy enum value set: [${values.join(', ')}]`
    found.push({ text, holds: (value) => known.has(value) })
  }
  return found
}

function sizeOf({ type }: Shape): (value: unknown) => number {
  if (type === 'integer' || type === 'long') return (value) => value as number
  if (type === 'map') return (value) => Object.keys(value as object).length
  if (type === 'blob') return (value) => Buffer.byteLength(value as string, 'base64')
  return (value) => (value as string | unknown[]).length
}
