// Checks of a single value against its own constraints, and of a collection's plain members, which are told together.

import type { Check } from './checks'
import { constraintsOf } from './constraints'
import type { Shape } from './service-model'
import { printed, type Violations } from './violations'
import { wrongType } from './wrong-type'

const fits: Readonly<Record<Shape['type'], (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  blob: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  integer: (value) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31,
  long: (value) => Number.isSafeInteger(value),
  timestamp: (value) => typeof value === 'number',
  list: (value) => Array.isArray(value),
  map: (value) => typeof value === 'object',
  structure: (value) => typeof value === 'object',
}

export const isScalar = ({ type }: Shape): boolean => type !== 'structure' && type !== 'list' && type !== 'map'

/** The value itself; a collection's members apart. A broken pattern is told before a broken length (TOTP-015). */
export function one(model: Shape, hides: boolean): Check {
  const constraints = [...constraintsOf(model)].reverse()
  const isFit = fits[model.type]
  return (value, path, found) => {
    if (!isFit(value)) throw wrongType(model.type, value)
    for (const { holds, text } of constraints) if (!holds(value)) found.add(hides ? '' : printed(value), path, text)
  }
}

type CheckAll = (values: readonly unknown[], whole: unknown, path: string, found: Violations) => void

/** One violation tells the whole collection and all constraints of its members, as the services of AWS do. */
export function every(model: Shape, hidden: boolean, subject: 'Member' | 'Map keys' | 'Map value'): CheckAll {
  const constraints = constraintsOf(model)
  const text = `${subject} must satisfy constraint: [${constraints.map((one) => one.text).join(', ')}]`
  const hides = hidden || model.sensitive === true
  const isFit = fits[model.type]
  return (values, whole, path, found) => {
    let broken = false
    for (const value of values) {
      if (value === null) continue
      if (!isFit(value)) throw wrongType(model.type, value)
      broken ||= constraints.some(({ holds }) => !holds(value))
    }
    if (broken) found.add(hides ? '' : printed(whole), path, text)
  }
}
