// The published copy of the reference is what the last run on the emulator gives: fails when it is stale; --write renews it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { languages, readCatalogue } from '../catalogue/index'
import { recordedRun } from '../cli/reference'
import { referenceFiles } from '../reporting/reference/files'
import { root } from './tree'

const folder = path.join(root, 'reports', 'published')

function main(args: readonly string[]): number {
  const messages =
    args.find((one) => !one.startsWith('--')) ?? path.join(root, 'reports', 'emulator', 'messages.ndjson')
  const fresh = referenceFiles(recordedRun(messages), readCatalogue(), languages)
  if (args.includes('--write')) return write(fresh)
  const stale = [...fresh].filter(([name, text]) => published(name) !== text).map(([name]) => name)
  if (stale.length === 0) return 0
  process.stderr.write(
    `reports/published is stale: ${stale.join(', ')}. Play the whole suite, then: npm run published -- --write\n`,
  )
  return 1
}

function write(fresh: ReadonlyMap<string, string>): number {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of fresh) writeFileSync(path.join(folder, name), text)
  return 0
}

function published(name: string): string | undefined {
  try {
    return readFileSync(path.join(folder, name), 'utf8')
  } catch {
    return undefined
  }
}

process.exitCode = main(process.argv.slice(2))
