// cognito-mfa matrix: joins the scorecards of runs on several targets into one table, as Markdown and as a page.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { matrixPage } from '../reporting/matrix/html'
import { matrixMarkdown } from '../reporting/matrix/markdown'
import { type Linked, matrixOf } from '../reporting/matrix/matrix'
import type { Scorecard } from '../reporting/matrix/scorecard'
import { EXIT, type ExitCode, WrongUse } from './exit'
import type { Io } from './io'

export interface MatrixOptions {
  folders: readonly string[]
  out?: string
}

export async function matrix({ folders, out = 'reports' }: MatrixOptions, io: Io): Promise<ExitCode> {
  const place = path.resolve(io.cwd, out)
  const joined = matrixOf(folders.map((folder) => linkedIn(folder, place, io.cwd)))
  mkdirSync(place, { recursive: true })
  writeFileSync(path.join(place, 'matrix.md'), matrixMarkdown(joined))
  writeFileSync(path.join(place, 'matrix.html'), matrixPage(joined))
  io.stdout.write(`${matrixMarkdown(joined)}\nMatrix: ${path.relative(io.cwd, path.join(place, 'matrix.html'))}\n`)
  return EXIT.conforms
}

function linkedIn(folder: string, place: string, cwd: string): Linked {
  const file = path.resolve(cwd, folder, 'scorecard.json')
  if (!existsSync(file))
    throw new WrongUse(`There is no scorecard.json in ${folder}: name the folders of reports, as reports/emulator.`)
  const report = path.join(path.dirname(file), 'scorecard.md')
  return { card: cardIn(file), link: path.relative(place, report).replaceAll('\\', '/') }
}

function cardIn(file: string): Scorecard {
  try {
    const card = JSON.parse(readFileSync(file, 'utf8')) as Scorecard
    if (typeof card.target === 'string' && Array.isArray(card.stages) && Array.isArray(card.versions)) return card
  } catch {
    // said below, as for one that is JSON and no scorecard
  }
  throw new WrongUse(`${file} is no scorecard of a run: play the run again.`)
}
