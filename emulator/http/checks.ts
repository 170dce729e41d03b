// Checks made from shapes, once each: they throw at a wrong JSON type and collect what breaks a constraint.

import { notNull } from './constraints'
import { every, isScalar, one } from './scalars'
import { type Shape, shape } from './service-model'
import type { Violations } from './violations'
import { wrongType } from './wrong-type'

/** The value is there and not null. `path` is where it stands, as violations name it (PROTO-014). */
export type Check = (value: unknown, path: string, found: Violations) => void

const made = new Map<string, Check>()

/** `hidden` where something around the shape is sensitive. */
export function checkOf(name: string, hidden = false): Check {
  const key = `${name} ${hidden}`
  const known = made.get(key)
  if (known) return known
  const check = make(shape(name), hidden || shape(name).sensitive === true)
  made.set(key, check)
  return check
}

function make(model: Shape, hides: boolean): Check {
  if (model.document) return (value) => void asObject(value, 'structure')
  if (model.type === 'structure') return structure(model, hides)
  if (model.type === 'list') return list(model, hides)
  if (model.type === 'map') return map(model, hides)
  return one(model, hides)
}

function structure(model: Shape, hides: boolean): Check {
  const required = new Set(model.required)
  const members = Object.entries(model.members ?? {}).map(([name, of]) => ({
    name,
    place: name.charAt(0).toLowerCase() + name.slice(1),
    missing: !required.has(name) ? undefined : hides || shape(of).sensitive ? '' : 'null', // PROTO-012, -015
    check: checkOf(of, hides),
  }))
  const known = new Set(members.map(({ name }) => name))
  return (value, path, found) => {
    const input = asObject(value, 'structure')
    const prefix = path === '' ? '' : `${path}.`
    for (const name of Object.keys(input)) if (!known.has(name) || input[name] === null) delete input[name]
    for (const { name, place, missing, check } of members) {
      const inner = input[name]
      if (inner !== undefined) check(inner, prefix + place, found)
      else if (missing !== undefined) found.add(missing, prefix + place, notNull)
    }
  }
}

function list(model: Shape, hides: boolean): Check {
  const whole = one(model, hides)
  const member = model.member as string
  const scalars = isScalar(shape(member)) ? every(shape(member), hides, 'Member') : undefined
  const check = checkOf(member, hides)
  return (value, path, found) => {
    whole(value, path, found)
    const values = value as unknown[]
    for (const [at, inner] of values.entries()) {
      if (inner === null) found.add('null', `${path}.${at + 1}.member`, notNull)
      else if (!scalars) check(inner, `${path}.${at + 1}.member`, found)
    }
    scalars?.(values, values, path, found)
  }
}

function map(model: Shape, hides: boolean): Check {
  const whole = one(model, hides)
  const keys = every(shape(model.key as string), hides, 'Map keys')
  const name = model.value as string
  const scalars = isScalar(shape(name)) ? every(shape(name), hides, 'Map value') : undefined
  const check = checkOf(name, hides)
  return (value, path, found) => {
    const input = asObject(value, 'map')
    for (const key of Object.keys(input)) if (input[key] === null) delete input[key]
    whole(input, path, found)
    keys(Object.keys(input), input, path, found)
    if (scalars) scalars(Object.values(input), input, path, found)
    else for (const [key, inner] of Object.entries(input)) check(inner, `${path}.${key}.member`, found)
  }
}

function asObject(value: unknown, expected: 'structure' | 'map'): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrongType(expected, value)
  return value as Record<string, unknown>
}
