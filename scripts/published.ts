// npm run published: reports/published is what the last runs give; fails when it is stale. With --write it is renewed.
import path from 'node:path'
import { languages, readCatalogue } from '../catalogue/index'
import { cardsIn, matrixFiles } from '../cli/matrix'
import { recordedRun } from '../cli/reference'
import { matrixShort } from '../reporting/matrix/markdown'
import { matrixOf } from '../reporting/matrix/matrix'
import { referenceFiles } from '../reporting/reference/files'
import { asWhole, cardFolders, sameCard } from './published/cards'
import { copied, readIn, strays, written } from './published/folder'
import { root } from './tree'

const folder = path.join(root, 'reports', 'published')

/** Of others, where they were played too: their scorecards are taken over, and cannot be checked without them. */
const others = ['cognito-local', 'moto']

function main(args: readonly string[]): number {
  const messages =
    args.find((one) => !one.startsWith('--')) ?? path.join(root, 'reports', 'emulator', 'messages.ndjson')
  const played = path.dirname(messages)
  const reference = referenceFiles(recordedRun(messages), readCatalogue(), languages)
  if (args.includes('--write')) {
    written(folder, reference)
    copied(played, path.join(folder, 'emulator'))
    for (const name of others) takenOver(name, played)
    written(folder, matrix())
    written(root, new Map([['README.md', readme()]]))
    return 0
  }
  const stale = [
    ...staleIn(reference),
    ...staleCard(played),
    ...staleIn(matrix()),
    ...strays(folder, 'badges', matrix()),
    ...(readme() === readIn(root, 'README.md') ? [] : ['the table in README.md']),
  ]
  if (stale.length === 0) return 0
  process.stderr.write(
    `reports/published is stale: ${stale.join(', ')}. Play the whole suite, then: npm run published -- --write\n`,
  )
  return 1
}

function takenOver(name: string, played: string): void {
  const from = path.join(played, '..', name)
  const [card, whole] = [readIn(from, 'scorecard.json'), readIn(played, 'scorecard.json')]
  if (asWhole(card, whole)) copied(from, path.join(folder, name))
  else if (card)
    process.stderr.write(`reports/${name} is of another part of the suite: its scorecard stays as it was\n`)
}

/** Scorecards of an older suite stay: the matrix counts what they were not asked, and says so. */
const matrix = (): ReadonlyMap<string, string> => matrixFiles(cardFolders(folder), folder, folder)

/** The README with the table of today between its two marks. */
function readme(): string {
  const short = matrixShort(matrixOf(cardsIn(cardFolders(folder), folder, folder)), 'reports/published')
  const marked = /(<!-- matrix: npm run published -- --write -->\n)[\s\S]*?(<!-- end of the matrix -->)/
  return (readIn(root, 'README.md') ?? '').replace(marked, (_, begin, end) => `${begin}\n${short}\n${end}`)
}

const staleIn = (fresh: ReadonlyMap<string, string>): string[] =>
  [...fresh].filter(([name, text]) => readIn(folder, name) !== text).map(([name]) => name)

const staleCard = (played: string): string[] =>
  sameCard(readIn(played, 'scorecard.json'), readIn(folder, 'emulator/scorecard.json'))
    ? []
    : ['emulator/scorecard.json']

process.exitCode = main(process.argv.slice(2))
