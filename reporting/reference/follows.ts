// The map of sign-in: what followed what in a run, pool shape by pool shape.
import type { Row, Run } from '../row'
import type { Exchange } from '../transcript'
import { leadsTo, membersOf } from './answers'

export interface Step {
  from: string
  to: string
}

export interface ShapeMap {
  shape: string
  steps: Step[]
}

/** Shapes by name, and in each the steps that were seen, each once. */
export function followsOf(run: Run): ShapeMap[] {
  const byShape = new Map<string, Map<string, Step>>()
  for (const row of run.rows.filter(({ verdict }) => verdict === 'passed')) {
    const shape = row.transcript?.shape
    if (!shape) continue
    const steps = byShape.get(shape) ?? new Map<string, Step>()
    for (const step of stepsOf(row)) steps.set(`${step.from} ${step.to}`, step)
    byShape.set(shape, steps)
  }
  return [...byShape]
    .filter(([, steps]) => [...steps.values()].some(({ from }) => !isFlow(from)))
    .map(([shape, steps]) => ({ shape, steps: sorted([...steps.values()]) }))
    .sort((a, b) => (a.shape < b.shape ? -1 : 1))
}

export const allSteps = (maps: readonly ShapeMap[]): Step[] =>
  sorted([...new Map(maps.flatMap(({ steps }) => steps).map((step) => [`${step.from} ${step.to}`, step])).values()])

/** A sign-in begins with a flow; a refresh is none. */
export const isFlow = (name: string): boolean => name.endsWith('_AUTH') && name !== 'DEVICE_SRP_AUTH'

/** A name that was sent as a value too is hidden by the redaction. */
const isName = (name: string) => /^[A-Z_]+$/.test(name)

const stepsOf = (row: Row): Step[] => (row.transcript?.exchanges ?? []).flatMap(stepOf)

function stepOf({ operation, request, response }: Exchange): Step[] {
  const to = response === undefined ? undefined : leadsTo(response)
  const { AuthFlow, ChallengeName } = membersOf(request)
  const from = /InitiateAuth$/.test(operation) ? AuthFlow : ChallengeName
  if (to === undefined || typeof from !== 'string' || /^REFRESH_TOKEN/.test(from)) return []
  return /(InitiateAuth|RespondToAuthChallenge)$/.test(operation) && isName(from) && isName(to) ? [{ from, to }] : []
}

function sorted(steps: Step[]): Step[] {
  const key = ({ from, to }: Step) => `${isFlow(from) ? 0 : 1} ${from} ${to}`
  return steps.sort((a, b) => (key(a) < key(b) ? -1 : 1))
}
