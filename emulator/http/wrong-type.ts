// The answer to a value of the wrong JSON type: a SerializationException, which comes before any validation.
import { Refusal } from '../errors'
import type { Shape } from './service-model'

export const serialization = (message: string) => new Refusal('SerializationException', message)

const names: Partial<Record<Shape['type'], string>> = {
  string: 'a String',
  blob: 'a Blob',
  integer: 'an Integer',
  long: 'a Long',
  boolean: 'a Boolean',
  timestamp: 'a Timestamp',
}

/** Words of the service where they were seen (amplify-js#5165, #4738), by analogy elsewhere. */
export function wrongType(expected: Shape['type'], value: unknown): Refusal {
  if (Array.isArray(value)) return serialization('Start of list found where not expected')
  const name = names[expected]
  if (typeof value === 'object' && (name || expected === 'list'))
    return serialization('Start of structure or map found where not expected.')
  if (name) return serialization(`${token(value)} can not be converted to ${name}`)
  return serialization(`Expected ${expected} or null`)
}

function token(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'TRUE_VALUE' : 'FALSE_VALUE'
  return typeof value === 'number' ? 'NUMBER_VALUE' : 'STRING_VALUE'
}
