// Scorecards side by side: every stage and scenario that any of them has, and what each target can be called, by profile.
import { isOf, PROFILES, type Profile } from '../profiles'
import { inOrder } from '../stages'
import { type Score, type Standing, standingOf } from '../standing'
import type { Scorecard } from './scorecard'

export interface Judgement {
  total: Score
  standing: Standing
}

export interface Column {
  target: string
  /** Of the target itself, where it is known; the embedded pool is as old as the project. */
  version: string | undefined
  day: string | undefined
  /** How many scenarios the suite had that it was asked by, and how many the newest suite here has. */
  suite: number
  newest: number
  profiles: Record<Profile, Judgement>
  /** Where the whole report lies. */
  link: string
}

export interface Matrix {
  columns: Column[]
  /** A cell for each column; undefined where that target was not asked about the stage. */
  stages: { name: string; cells: (Score | undefined)[] }[]
}

export interface Linked {
  card: Scorecard
  link: string
}

export function matrixOf(cards: readonly Linked[]): Matrix {
  const names = inOrder(cards.flatMap(({ card }) => card.stages.map(({ name }) => name)))
  const most = new Map(names.map((name) => [name, Math.max(...cards.map(({ card }) => sizeOf(card, name)))]))
  return {
    columns: cards.map((linked) => columnOf(linked, most)),
    stages: names.map((name) => ({ name, cells: cards.map(({ card }) => stageIn(card, name)) })),
  }
}

export const nobody: Score = { passed: 0, known: 0, failed: 0, notApplicable: 0, leftOut: 0 }

export const asked = ({ passed, known, failed }: Score): number => passed + known + failed

export const played = (score: Score): number => asked(score) + score.notApplicable

const stageIn = ({ stages }: Scorecard, name: string): Score | undefined => stages.find((stage) => stage.name === name)

function sizeOf(card: Scorecard, name: string): number {
  const stage = stageIn(card, name) ?? nobody
  return played(stage) + stage.leftOut
}

function columnOf({ card, link }: Linked, most: ReadonlyMap<string, number>): Column {
  const own = card.target === 'emulator' ? 'cognito-mfa' : card.target
  const judgements = PROFILES.map((profile) => [profile, judged(card, profile, most)] as const)
  return {
    target: card.target,
    version: card.versions.find(({ name }) => name === own)?.version,
    day: card.day,
    suite: card.stages.reduce((sum, { name }) => sum + sizeOf(card, name), 0),
    newest: [...most.values()].reduce((sum, one) => sum + one, 0),
    profiles: Object.fromEntries(judgements) as Record<Profile, Judgement>,
    link,
  }
}

/** What a newer suite asks and this run did not is left out, too. */
function judged(card: Scorecard, profile: Profile, most: ReadonlyMap<string, number>): Judgement {
  const total = { ...nobody }
  for (const [name, size] of most) {
    if (!isOf(profile, name)) continue
    const stage = stageIn(card, name) ?? nobody
    for (const key of ['passed', 'known', 'failed', 'notApplicable'] as const) total[key] += stage[key]
    total.leftOut += size - played(stage)
  }
  return { total, standing: standingOf(total, card.failures) }
}
