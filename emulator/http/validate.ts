// Request validation: an operation's input against the API model, before any operation sees it.

import { type Check, checkOf } from './checks'
import { operationModels } from './service-model'
import { Violations } from './violations'

/** Refuses what breaks the model; takes away null and unknown members, which are as absent. */
export type Validate = (input: unknown) => void

/** Made on an operation's first use and kept by the caller; the checks of its shapes are shared. */
export function validatorOf(operation: string): Validate {
  const model = operationModels.get(operation)
  if (!model) throw new Error(`the API has no operation ${operation}`)
  const check: Check = checkOf(model.input)
  return (input) => {
    const found = new Violations()
    check(input, '', found)
    const refusal = found.refusal()
    if (refusal) throw refusal
  }
}
