// The published scorecards: which there are, and whether one says what another says.
import { readdirSync } from 'node:fs'
import type { Scorecard } from '../../reporting/matrix/scorecard'
import { readIn } from './folder'

/** The embedded pool first, then the others by name. */
export function cardFolders(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => readIn(folder, `${name}/scorecard.json`) !== undefined)
  return names.sort((a, b) => Number(b === 'emulator') - Number(a === 'emulator') || (a < b ? -1 : 1))
}

/** When and on which Node.js it was played may differ. */
export function sameCard(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && essence(one) === essence(other)
}

/** Whether it is of as much of the suite as another one: a run of a part says too little to be shown. */
export const asWhole = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && scenariosIn(one) === scenariosIn(other)

const scenariosIn = (text: string): number => (JSON.parse(text) as Scorecard).scenarios.length

function essence(text: string): string {
  const { day: _, versions, ...card } = JSON.parse(text) as Scorecard
  return JSON.stringify({ ...card, versions: versions.filter(({ name }) => name !== 'node.js') })
}
