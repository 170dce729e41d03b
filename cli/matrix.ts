// cognito-mfa matrix: joins the scorecards of runs on several targets into one table, as Markdown, as a page and as badges.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { badgesOf } from '../reporting/matrix/badges'
import { matrixPage } from '../reporting/matrix/html'
import { matrixMarkdown } from '../reporting/matrix/markdown'
import { type Linked, matrixOf } from '../reporting/matrix/matrix'
import { scenarioMatrixOf } from '../reporting/matrix/scenarios'
import type { Scorecard } from '../reporting/matrix/scorecard'
import { EXIT, type ExitCode, WrongUse } from './exit'
import type { Io } from './io'

export interface MatrixOptions {
  folders: readonly string[]
  out?: string
}

export async function matrix({ folders, out = 'reports' }: MatrixOptions, io: Io): Promise<ExitCode> {
  const place = path.resolve(io.cwd, out)
  const files = matrixFiles(folders, place, io.cwd)
  mkdirSync(path.join(place, 'badges'), { recursive: true })
  for (const [name, text] of files) writeFileSync(path.join(place, name), text)
  const page = path.relative(io.cwd, path.join(place, 'matrix.html'))
  io.stdout.write(`${files.get('matrix.md')}\nMatrix: ${page}\n`)
  return EXIT.conforms
}

/** Texts by their names in the folder: the same scorecards give the same bytes. */
export function matrixFiles(folders: readonly string[], place: string, cwd: string): Map<string, string> {
  const cards = cardsIn(folders, place, cwd)
  const joined = matrixOf(cards)
  const badges = [...badgesOf(joined.columns)].map(([name, svg]): [string, string] => [`badges/${name}`, svg])
  return new Map([
    ['matrix.md', matrixMarkdown(joined)],
    ['matrix.html', matrixPage(joined, scenarioMatrixOf(cards))],
    ...badges,
  ])
}

export const cardsIn = (folders: readonly string[], place: string, cwd: string): Linked[] =>
  folders.map((folder) => linkedIn(folder, place, cwd))

function linkedIn(folder: string, place: string, cwd: string): Linked {
  const file = path.resolve(cwd, folder, 'scorecard.json')
  if (!existsSync(file))
    throw new WrongUse(`There is no scorecard.json in ${folder}: name the folders of reports, as reports/emulator.`)
  const report = path.join(path.dirname(file), 'scorecard.md')
  return { card: cardIn(file), link: path.relative(place, report).replaceAll('\\', '/') }
}

const lists = ['stages', 'versions', 'reasons', 'scenarios'] as const

function cardIn(file: string): Scorecard {
  try {
    const card = JSON.parse(readFileSync(file, 'utf8')) as Scorecard
    if (typeof card.target === 'string' && lists.every((name) => Array.isArray(card[name]))) return card
  } catch {
    // said below, as for one that is JSON and no scorecard
  }
  throw new WrongUse(`${file} is no scorecard of a run: play the run again.`)
}
