// The door of the catalogue: facts, what is not covered and why, and what a target is known to fail.
import path from 'node:path'
import type { Challenges } from './challenge'
import { readChallenges } from './challenges'
import { type Expectation, readExpectations } from './expectations'
import type { Fact } from './fact'
import { readFacts } from './facts'
import { readNotCovered, reasonsById } from './not-covered'

export * from './challenge'
export { CatalogueError } from './entries'
export { type Expectation, readExpectationsFile } from './expectations'
export { type Confidence, confidences, type Fact, type FactError, type Source } from './fact'

export interface Catalogue {
  /** Sorted by id. */
  readonly facts: readonly Fact[]
  /** Why a fact has no scenario, by its id. */
  readonly notCovered: ReadonlyMap<string, string>
  readonly expectations: readonly Expectation[]
  /** The documented table of challenges: what the reference is made of, beside a run. */
  readonly challenges: Challenges
}

/** Reads and checks the whole catalogue; throws a CatalogueError that names file and entry. */
export function readCatalogue(folder: string = __dirname): Catalogue {
  const facts = readFacts(path.join(folder, 'facts'))
  const lines = readNotCovered(path.join(folder, 'not-covered.yaml'))
  return {
    facts,
    notCovered: reasonsById(lines, facts),
    expectations: readExpectations(path.join(folder, 'expectations')),
    challenges: readChallenges(path.join(folder, 'challenges.yaml'), facts),
  }
}
