// conformance.json: fact by fact for machines; sorted and without times, so that two runs can be compared line by line.
import type { FactLine } from './conformance'
import type { Run } from './row'
import { talliedBy } from './tally'

export const conformanceJson = (run: Run, lines: readonly FactLine[]): string =>
  `${JSON.stringify(
    {
      target: run.target,
      scenarios: talliedBy(run.rows),
      facts: { total: lines.length, ...talliedBy(lines) },
      conformance: lines,
    },
    null,
    2,
  )}\n`
