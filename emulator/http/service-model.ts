// The service's API model: operations, shapes and constraints, with what newer clients added laid over it.
import base from './api-model.json'
import newer from './api-model-new.json'

export interface Shape {
  readonly type: 'string' | 'integer' | 'long' | 'boolean' | 'blob' | 'timestamp' | 'list' | 'map' | 'structure'
  /** Of a string, list, map or blob: the length; of a number: the value. */
  readonly min?: number
  readonly max?: number
  readonly pattern?: string
  readonly enum?: readonly string[]
  readonly sensitive?: boolean
  /** A JSON object of any members. */
  readonly document?: boolean
  readonly required?: readonly string[]
  /** Names of shapes: by member of a structure, of a list's member, of a map's key and value. */
  readonly members?: Readonly<Record<string, string>>
  readonly member?: string
  readonly key?: string
  readonly value?: string
}

export interface OperationModel {
  readonly input: string
  readonly output: string | null
  readonly signed: boolean
  readonly errors: readonly string[]
}

/** Where the live service is known to differ from the published model, or our copy of the model says too little. */
const liveLimits: Readonly<Record<string, Partial<Shape>>> = {
  SessionType: { max: 8192 }, // SESS-013: the model says 2048
  Document: { document: true }, // WAN-012, WAN-019
}

const shapes = new Map<string, Shape>(Object.entries({ ...base.shapes, ...newer.shapes } as Record<string, Shape>))
for (const [name, limits] of Object.entries(liveLimits)) shapes.set(name, { ...shape(name), ...limits })
for (const [name, added] of Object.entries(newer.enumsGrown)) {
  const { enum: known = [], ...rest } = shape(name)
  shapes.set(name, { ...rest, enum: [...new Set([...known, ...added])] })
}

const models = new Map<string, OperationModel>(
  Object.entries({ ...base.operations, ...newer.operations } as Record<string, OperationModel>),
)
for (const [name, { added, gone }] of Object.entries(newer.errorsChanged as Record<string, Changed>)) {
  const model = models.get(name)
  if (!model) continue
  models.set(name, { ...model, errors: [...model.errors.filter((error) => !gone.includes(error)), ...added] })
}

interface Changed {
  readonly added: readonly string[]
  readonly gone: readonly string[]
}

export const targetPrefix = base.protocol.targetPrefix

/** By operation name. */
export const operationModels: ReadonlyMap<string, OperationModel> = models

export function shape(name: string): Shape {
  const found = shapes.get(name)
  if (!found) throw new Error(`the API model has no shape ${name}`)
  return found
}

/** Whether a value of that shape can hold a timestamp, however deep. */
export function holdsTimestamp(name: string): boolean {
  const { type, members = {}, member, key, value } = shape(name)
  if (type === 'timestamp') return true
  return [...Object.values(members), member, key, value].some((inner) => inner !== undefined && holdsTimestamp(inner))
}
