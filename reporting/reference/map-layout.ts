// Where the states of a map stand: in columns by their distance from the start, in an order that crosses few lines.
import type { Step } from './follows'

export interface Layout {
  /** Left to right; a step that passes a column has a place of its own in it, so that no line runs under a state. */
  readonly columns: readonly (readonly Place[])[]
  /** Lines from column to column. Steps to the same state share theirs where they pass. */
  readonly lines: readonly Line[]
  /** Steps to the same state, or to one that came before it. */
  readonly back: readonly Line[]
}

type Line = readonly [from: Place, to: Place]

export interface Place {
  readonly depth: number
  /** None where steps only pass. */
  readonly name?: string
  /** Where those that pass are bound for. */
  readonly on?: string
}

const END = 'TOKENS'

export function layoutOf(steps: readonly Step[]): Layout {
  const back = new Set(stepsBack(steps))
  const onward = steps.filter((step) => !back.has(step))
  const places = new Map(namesOf(steps).map((name) => [name, { name, depth: depthOf(name, onward) } as Place]))
  const deepest = Math.max(...[...places.values()].map(({ depth }) => depth))
  if (places.has(END)) places.set(END, { name: END, depth: deepest })
  const at = (name: string): Place => places.get(name) as Place
  const passing = new Map<string, Place>()
  const lines = new Map<string, Line>()
  for (const { from, to } of onward) {
    const way = [at(from), ...between(at(from), at(to), passing), at(to)]
    for (const line of pairsOf(way)) lines.set(line.map(keyOf).join(' '), line)
  }
  const columns = Array.from({ length: deepest + 1 }, (_, depth) =>
    [...places.values(), ...passing.values()].filter((place) => place.depth === depth),
  )
  const all = [...lines.values()]
  return {
    columns: ordered(columns, all),
    lines: all,
    back: [...back].map(({ from, to }) => [at(from), at(to)] as const),
  }
}

const keyOf = ({ depth, name, on }: Place): string => `${name ?? `on to ${on}`}@${depth}`
const pairsOf = (way: readonly Place[]): Line[] => way.slice(1).map((to, i) => [way[i] as Place, to])

const namesOf = (steps: readonly Step[]): string[] => [...new Set(steps.flatMap(({ from, to }) => [from, to]))]

function between(from: Place, to: Place, passing: Map<string, Place>): Place[] {
  return Array.from({ length: Math.max(0, to.depth - from.depth - 1) }, (_, i) => {
    const place: Place = { depth: from.depth + 1 + i, on: to.name ?? '' }
    const known = passing.get(keyOf(place)) ?? place
    passing.set(keyOf(place), known)
    return known
  })
}

/** The steps that close a circle, as a walk from each state finds them. */
function stepsBack(steps: readonly Step[]): Step[] {
  const found = new Set<Step>()
  const done = new Set<string>()
  const walk = (name: string, path: readonly string[]): void => {
    for (const step of steps.filter(({ from }) => from === name)) {
      if (step.to === name || path.includes(step.to)) found.add(step)
      else if (!done.has(step.to)) walk(step.to, [...path, name])
    }
    done.add(name)
  }
  for (const name of namesOf(steps)) if (!done.has(name)) walk(name, [])
  return [...found]
}

const depthOf = (name: string, steps: readonly Step[]): number =>
  Math.max(0, ...steps.filter(({ to }) => to === name).map(({ from }) => 1 + depthOf(from, steps)))

const SWEEPS = 8

/** Each place moves to the middle of its neighbours, column by column, forth and back. */
function ordered(columns: readonly Place[][], lines: readonly Line[]): Place[][] {
  const sorted = columns.map((column) => [...column])
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const forth = sweep % 2 === 0
    const near = forth ? lines : lines.map(([from, to]): Line => [to, from])
    for (const column of forth ? sorted : [...sorted].reverse()) sortByNeighbours(column, near, sorted)
  }
  return sorted
}

function sortByNeighbours(column: Place[], lines: readonly Line[], all: readonly Place[][]): void {
  const height = new Map(all.flatMap((one) => one.map((place, i) => [place, (i + 0.5) / one.length] as const)))
  const wish = new Map(
    column.map((place) => {
      const from = lines.filter(([, to]) => to === place).map(([one]) => height.get(one) ?? 0)
      const middle = from.reduce((sum, one) => sum + one, 0) / from.length
      return [place, from.length > 0 ? middle : (height.get(place) ?? 0)] as const
    }),
  )
  column.sort((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0))
}
