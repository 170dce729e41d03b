// What stands behind each X-Amz-Target: the operation, its validation and how its answer is written.
import type { AnyOperation, Registry } from '../operation'
import type { Services } from '../services'
import { holdsTimestamp, operationModels, targetPrefix } from './service-model'
import { type Validate, validatorOf } from './validate'

export interface Endpoint {
  readonly name: string
  readonly signed: boolean
  /** Undefined for an operation that the registry does not have. */
  readonly perform: ((input: unknown) => Promise<string>) | undefined
}

/** By X-Amz-Target (PROTO-002), every operation of the API. */
export function endpointsOf(services: Services, registry: Registry): ReadonlyMap<string, Endpoint> {
  const endpoints = new Map<string, Endpoint>()
  for (const [name, model] of operationModels) {
    const operation = Object.hasOwn(registry, name) ? registry[name] : undefined
    const perform = operation && performerOf(name, model.output, operation, services)
    endpoints.set(`${targetPrefix}.${name}`, { name, signed: model.signed, perform })
  }
  return endpoints
}

/** Validators are made on first use: most servers are asked for few of the 140 operations. */
function performerOf(name: string, output: string | null, operation: AnyOperation, services: Services) {
  const answer = operation(services)
  let validate: Validate | undefined
  let write: ((answer: object) => string) | undefined
  return async (input: unknown): Promise<string> => {
    validate ??= validatorOf(name)
    write ??= writerOf(output)
    validate(input)
    return write(await answer(input))
  }
}

function writerOf(output: string | null): (answer: object) => string {
  if (output === null) return () => '{}' // PROTO-019, PREF-003
  if (!holdsTimestamp(output)) return (answer) => JSON.stringify(answer)
  return (answer) => JSON.stringify(answer, epochSeconds)
}

/** PROTO-017. JSON.stringify has made text of the Date already when it asks; the holder still has it. */
function epochSeconds(this: Record<string, unknown>, key: string, value: unknown): unknown {
  const original = this[key]
  return original instanceof Date ? original.getTime() / 1000 : value
}
