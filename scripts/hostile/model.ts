// The API model as data: the operations, and the shapes their inputs are made of.
import { readFileSync } from 'node:fs'
import path from 'node:path'

export interface Shape {
  readonly type: string
  readonly min?: number
  readonly max?: number
  readonly enum?: readonly string[]
  readonly required?: readonly string[]
  readonly members?: Readonly<Record<string, string>>
  readonly member?: string
  readonly key?: string
  readonly value?: string
}

interface Model {
  readonly operations: Record<string, { readonly input: string }>
  readonly shapes: Record<string, Shape>
}

const read = (name: string): Model =>
  JSON.parse(readFileSync(path.join(__dirname, '..', '..', 'emulator', 'http', name), 'utf8')) as Model

const [base, newer] = [read('api-model.json'), read('api-model-new.json')]
const shapes = { ...base.shapes, ...newer.shapes }
const inputs = { ...base.operations, ...newer.operations }

export const operations: readonly string[] = Object.keys(inputs)
export const inputOf = (operation: string): string => inputs[operation]?.input ?? ''

export function shapeOf(name: string): Shape {
  const shape = shapes[name]
  if (!shape) throw new Error(`the API model has no shape ${name}`)
  return shape
}
