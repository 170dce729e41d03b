// What a line of the reference is worth: what its sources are, whether they disagree, and what this run saw of it.
import type { Fact } from '../../catalogue/index'
import type { Proof } from './proof'

/** `observed`: others recorded it on the service, or a public test against it asserts it. */
export type Standing = 'documented' | 'observed' | 'inferred'

export interface Worth {
  standing: Standing
  conflict: boolean
  facts: string[]
  proofs: Proof[]
}

const STANDING: Readonly<Record<Fact['confidence'], Standing>> = {
  'verified-test': 'observed',
  observed: 'observed',
  documented: 'documented',
  inferred: 'inferred',
}
const ORDER: readonly Standing[] = ['observed', 'documented', 'inferred']

/** The first fact of a line is the one it says; the others support it. */
export function worthOf(ids: readonly string[], facts: ReadonlyMap<string, Fact>, proofs: Proof[]): Worth {
  const found = ids.flatMap((id) => facts.get(id) ?? [])
  const standings = found.map(({ confidence }) => STANDING[confidence])
  return {
    standing: ORDER.find((one) => standings.includes(one)) ?? 'inferred',
    conflict: found.some(({ conflicts }) => conflicts !== undefined),
    facts: [...ids],
    proofs,
  }
}
