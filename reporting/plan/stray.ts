// Scenarios that a rehearsal could not play to a good end, by their first failure: they would run, and what comes of it is open.

import { countedBy } from '../counted-by'
import type { Row } from '../row'
import { isFinding } from '../verdict'

export const strayIn = (rows: readonly Row[]): [failure: string, count: number][] =>
  countedBy(
    rows.filter(({ verdict }) => isFinding(verdict)),
    ({ steps, because }) => firstLine(steps.find(({ error }) => error)?.error ?? because ?? 'without a message'),
  )

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? ''
