// Targets by scenarios: each scenario that any scorecard knows, what became of it on each target, and the reasons with their counts.
import { inOrder } from '../stages'
import type { Linked } from './matrix'
import type { Reason, ScenarioCell } from './scorecard'

export type Cell = Pick<ScenarioCell, 'verdict' | 'why'>

export interface ScenarioLine {
  id: string
  title: string
  /** Of its feature, in the folder of the stage. */
  file: string
  /** One a target; undefined where it was not asked. */
  cells: (Cell | undefined)[]
}

export interface ScenarioMatrix {
  stages: { name: string; lines: ScenarioLine[] }[]
  /** Of each target, in the order of its scorecard. */
  reasons: (Reason & { scenarios: number })[][]
}

export function scenarioMatrixOf(cards: readonly Linked[]): ScenarioMatrix {
  const found = cards.map(({ card }) => new Map(card.scenarios.map((one) => [one.id, one])))
  const titles = new Map(cards.flatMap(({ card }) => card.scenarios.map(({ id, title }) => [id, title])))
  const lines = [...titles].map(([id, title]) => ({
    id,
    title,
    file: id.split('/')[1] ?? '',
    cells: found.map((one) => one.get(id)),
  }))
  const stages = inOrder(lines.map(stageOf))
  return {
    stages: stages.map((name) => ({ name, lines: lines.filter((one) => stageOf(one) === name) })),
    reasons: cards.map(({ card }) =>
      card.reasons.map((reason, at) => ({
        ...reason,
        scenarios: card.scenarios.filter(({ why }) => why === at).length,
      })),
    ),
  }
}

/** An id begins with its stage: challenge/software-token-mfa/a-wrong-code-is-refused */
const stageOf = ({ id }: ScenarioLine): string => id.split('/')[0] ?? ''
