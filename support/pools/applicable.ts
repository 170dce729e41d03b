// Whether a target can have a pool of a shape at all: asked before one is begun, so that none is held that never came to be.
import type { Target } from '../targets/target'
import { NotApplicable } from '../wire/failures'
import { type Shape, shapeOf } from './shapes'

export function applicable(name: string, target: Pick<Target, 'can' | 'name'>): Shape {
  const shape = shapeOf(name)
  const missing = [...shape.needs].find((capability) => !target.can.has(capability))
  if (!missing) return shape
  throw new NotApplicable(`${target.name} lacks "${missing}", which a pool with ${shape.name} needs`)
}
