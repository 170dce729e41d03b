// Reads expectations/<target>.yaml: scenarios that one target is known to fail, each with a reason and a date.
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { type Entry, readEntries } from './entries'

export interface Expectation {
  readonly target: string
  /** The feature file, from the folder of the project: `features/challenge/software-token-mfa.feature`. */
  readonly feature: string
  /** The name of the scenario (for an outline: as written, with its `<columns>`). */
  readonly scenario: string
  /** `aws-bug`: we believe that the service itself is wrong. */
  readonly expect: 'fail' | 'aws-bug'
  readonly because: string
  readonly since: string
}

export function readExpectations(folder: string): Expectation[] {
  if (!existsSync(folder)) return []
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  return files.flatMap((file) => readEntries(path.join(folder, file)).map((entry) => expectationOf(entry, file)))
}

function expectationOf(entry: Entry, file: string): Expectation {
  entry.onlyHas('feature', 'scenario', 'expect', 'because', 'since')
  const since = entry.text('since')
  if (!/^\d{4}-\d{2}-\d{2}$/.test(since)) entry.fail('"since" must be a date like 2026-11-20')
  return {
    target: path.basename(file, '.yaml'),
    feature: entry.text('feature'),
    scenario: entry.text('scenario'),
    expect: entry.oneOf('expect', ['fail', 'aws-bug']),
    because: entry.text('because'),
    since,
  }
}
