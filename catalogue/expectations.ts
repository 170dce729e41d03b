// Reads expectations/<target>.yaml: scenarios that one target is known to fail, each with a reason and a date.
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { type Entry, readEntries } from './entries'

export interface Expectation {
  readonly target: string
  /** The feature file, from the folder of the project: `features/challenge/software-token-mfa.feature`. */
  readonly feature: string
  /** As written (an outline with its `<columns>`: all its examples), as reports title one example, or `*`: all of the feature. */
  readonly scenario: string
  /** `aws-bug`: we believe that the service itself is wrong. */
  readonly expect: 'fail' | 'aws-bug'
  readonly because: string
  readonly since: string
  /** Of what was tested, and what was seen there: a refusal, or what was wanted and came. */
  readonly version?: string
  readonly seen?: string
}

export function readExpectations(folder: string): Expectation[] {
  if (!existsSync(folder)) return []
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  return files.flatMap((file) => readExpectationsFile(path.join(folder, file), path.basename(file, '.yaml')))
}

/** A file of such entries, wherever it lies, for the target that it is given to. */
export const readExpectationsFile = (file: string, target: string): Expectation[] =>
  readEntries(file).flatMap((entry) => expectationsOf(entry, target))

/** One scenario by `feature` and `scenario`, or many that fail for one reason by `scenarios`, a list a feature. */
function expectationsOf(entry: Entry, target: string): Expectation[] {
  entry.onlyHas('feature', 'scenario', 'scenarios', 'expect', 'because', 'since', 'version', 'seen')
  const since = entry.text('since')
  if (!/^\d{4}-\d{2}-\d{2}$/.test(since)) entry.fail('"since" must be a date like 2026-11-20')
  const expect = entry.oneOf('expect', ['fail', 'aws-bug'])
  const known = {
    target,
    expect,
    because: entry.text('because'),
    since,
    ...(entry.has('version') && { version: entry.text('version') }),
    ...(entry.has('seen') && { seen: entry.text('seen') }),
  }
  return placesOf(entry).map((place) => ({ ...place, ...known }))
}

function placesOf(entry: Entry): Pick<Expectation, 'feature' | 'scenario'>[] {
  if (!entry.has('scenarios')) return [{ feature: entry.text('feature'), scenario: entry.text('scenario') }]
  const part = entry.part('scenarios')
  return Object.keys(part.members).flatMap((feature) => part.texts(feature).map((scenario) => ({ feature, scenario })))
}
