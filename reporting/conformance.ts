// Fact by fact: what became of the scenarios that rest on it, how hard they assert it, and what the fact itself is worth.
import type { Catalogue, Fact } from '../catalogue/index'
import type { Row, Run } from './row'
import { titleOf } from './title'
import { gravest, type Verdict } from './verdict'

/** How hard the scenarios assert: an error to the letter, an error by its name, or what the service does. */
export type Asserted = 'exact text' | 'error name' | 'behaviour'

export interface FactScenario {
  id: string
  title: string
  uri: string
  verdict: Verdict
}

export interface FactLine {
  id: string
  fact: string
  verdict: Verdict | 'not covered'
  asserted?: Asserted
  confidence: Fact['confidence']
  conflicts?: string
  /** Why no scenario rests on it (catalogue/not-covered.yaml). */
  reason?: string
  /** All its scenarios say so: the sources promise it, and nobody reported it from the service. */
  neverSeenOnAws?: true
  topic: string
  source: Fact['source']
  scenarios: FactScenario[]
}

export type Facts = Pick<Catalogue, 'facts' | 'notCovered'>

export function conformanceOf(run: Run, { facts, notCovered }: Facts): FactLine[] {
  const resting = rowsByFact(run.rows)
  return facts.map((fact) => lineOf(fact, resting.get(fact.id) ?? [], notCovered.get(fact.id)))
}

function lineOf(fact: Fact, rows: Row[], reason: string | undefined): FactLine {
  const verdict = gravest(rows.map((row) => row.verdict)) ?? (reason ? 'not covered' : 'not run')
  return {
    id: fact.id,
    fact: fact.fact,
    verdict,
    ...(rows.length > 0 && { asserted: assertedBy(rows) }),
    confidence: fact.confidence,
    ...(fact.conflicts && { conflicts: fact.conflicts }),
    ...(rows.length === 0 && reason && { reason }),
    ...(rows.length > 0 && rows.every(isNeverSeen) && { neverSeenOnAws: true }),
    topic: fact.file.replace(/\.yaml$/, ''),
    source: fact.source,
    scenarios: rows.map((row) => ({ id: row.id, title: titleOf(row), uri: row.uri, verdict: row.verdict })),
  }
}

export const isNeverSeen = ({ tags }: Row): boolean => tags.includes('@never-seen-on-aws')

function rowsByFact(rows: readonly Row[]): Map<string, Row[]> {
  const resting = new Map<string, Row[]>()
  for (const row of rows) {
    for (const fact of row.facts) resting.set(fact, [...(resting.get(fact) ?? []), row])
  }
  return resting
}

/** Read from the sentences that were run, so that it tells what happened and not what was meant. */
function assertedBy(rows: readonly Row[]): Asserted {
  const sentences = rows.flatMap((row) => row.steps.map((step) => step.text))
  if (sentences.some((text) => / refused with .* saying /.test(text))) return 'exact text'
  return sentences.some((text) => / refused with /.test(text)) ? 'error name' : 'behaviour'
}
