// Failed scenarios as the entries of an expectations file: under each reason the shortest names that mean just them.
import type { Row } from '../../reporting/row'
import { titleOf } from '../../reporting/title'

export interface Known {
  readonly because: string
  /** In the first of its scenarios. */
  readonly seen: string
  readonly scenarios: Readonly<Record<string, readonly string[]>>
}

/** A row, as its scenario is written, and why it failed; undefined where it did not. */
export interface Judged {
  readonly row: Row
  readonly written: string
  readonly reason: string | undefined
  readonly seen: string | undefined
}

/** The reason with most scenarios first. */
export function knownOf(all: readonly Judged[]): Known[] {
  const failed = all.filter(({ reason }) => reason !== undefined)
  const reasons = grouped(failed, ({ reason }) => reason ?? '')
  return [...reasons]
    .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
    .map(([because, some]) => ({ because, seen: some[0]?.seen ?? '', scenarios: namesIn(some, all) }))
}

function namesIn(some: readonly Judged[], all: readonly Judged[]): Record<string, string[]> {
  const features = [...grouped(some, ({ row }) => row.uri)]
  return Object.fromEntries(
    features.map(([uri, mine]) => [
      uri,
      namesOf(
        mine,
        all.filter(({ row }) => row.uri === uri),
      ),
    ]),
  )
}

/** `*` for a whole feature, the written name for all examples of an outline, else the title of each. */
function namesOf(mine: readonly Judged[], feature: readonly Judged[]): string[] {
  if (mine.length === feature.length) return ['*']
  const names = mine.map(({ written, row }) => {
    const family = feature.filter((one) => one.written === written)
    return family.every((one) => mine.includes(one)) ? written : titleOf(row)
  })
  return [...new Set(names)]
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return groups
}
