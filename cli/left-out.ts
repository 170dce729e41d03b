// How many scenarios of the suite a run leaves out, by stage: only one that leaves none out may be called conformant.
import { stageOf } from '../reporting/place'
import type { Io } from './io'
import { planOf } from './selection'

export interface Place {
  readonly uri: string
  readonly line: number
  readonly name: string
}

export async function leftOutBy(played: readonly Place[], io: Pick<Io, 'cwd' | 'stderr' | 'env'>) {
  const { scenarios } = await planOf({}, io)
  const suite = scenarios.map(({ uri, location, name }) => ({ uri, line: location.line, name }))
  return leftOutOf(suite, played)
}

/** A scenario of somebody else's is none of the suite, whatever it is called. */
export function leftOutOf(suite: readonly Place[], played: readonly Place[]): Record<string, number> {
  const asked = new Set(played.map(keyOf))
  const counts: Record<string, number> = {}
  for (const one of suite.filter((place) => !asked.has(keyOf(place)))) {
    const stage = stageOf(slashed(one.uri))
    counts[stage] = (counts[stage] ?? 0) + 1
  }
  return counts
}

const keyOf = ({ uri, line, name }: Place): string => `${slashed(uri)}:${line}:${name}`

const slashed = (name: string): string => name.replaceAll('\\', '/')
