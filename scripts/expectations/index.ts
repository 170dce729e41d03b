// Writes catalogue/expectations/<target>.yaml from the messages of runs: what failed in every one of them, and why.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Envelope } from '@cucumber/messages'
import { stringify } from 'yaml'
import { readCatalogue } from '../../catalogue/index'
import { runOf } from '../../reporting/rows'
import { isFinding } from '../../reporting/verdict'
import { scenariosOf } from '../scenarios'
import { root } from '../tree'
import { type Judged, knownOf } from './lists'
import { failureOf, reasonOf } from './reasons'

const heads: Readonly<Record<string, string>> = {
  'cognito-local': 'cognito-local 5.3.0',
  moto: 'moto 5.2.1',
}

function main([target = '', ...files]: readonly string[]): number {
  const head = heads[target]
  if (!head || files.length === 0) {
    process.stderr.write(
      `expectations: name a target (${Object.keys(heads).join(', ')}) and the messages of its runs\n`,
    )
    return 2
  }
  const [first = [], ...others] = files.map((file) => judgedIn(envelopesIn(file), target))
  const always = first.map((one, at) =>
    others.every((run) => run[at]?.reason !== undefined) ? one : { ...one, reason: undefined },
  )
  for (const { row } of first.filter((one, at) => one.reason !== always[at]?.reason))
    process.stderr.write(`fails now and then: ${row.uri}:${row.line} ${row.name}\n`)
  const today = new Date().toISOString().slice(0, 10)
  const since = datesOf(target)
  const entries = knownOf(always).map(({ because, seen, scenarios }) => ({
    expect: 'fail',
    because,
    since: since.get(because) ?? today,
    version: head,
    seen,
    scenarios,
  }))
  const title = `# Scenarios that ${head} is known to fail, grouped by reason; made by scripts/expectations from runs on it.\n`
  writeFileSync(
    path.join(root, 'catalogue', 'expectations', `${target}.yaml`),
    title + stringify(entries, { lineWidth: 0 }),
  )
  process.stdout.write(`${target}: ${entries.length} reasons\n`)
  return 0
}

/** A failure that was known before keeps its date. */
const datesOf = (target: string): Map<string, string> =>
  new Map(
    readCatalogue()
      .expectations.filter((one) => one.target === target)
      .map(({ because, since }) => [because, since]),
  )

const envelopesIn = (file: string): Envelope[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

function judgedIn(messages: readonly Envelope[], target: string): Judged[] {
  const written = namesByLine(messages)
  return runOf(messages, target).rows.map((row) => {
    const failure = isFinding(row.verdict) ? failureOf(row) : undefined
    return {
      row,
      written: written.get(`${row.uri}:${row.line}`) ?? row.name,
      reason: failure && reasonOf(failure, target),
      seen: failure?.seen,
    }
  })
}

/** The name of a scenario as it is written, by the line where it, or the row of its example, stands. */
function namesByLine(messages: readonly Envelope[]): Map<string, string> {
  return new Map(
    scenariosOf(messages).flatMap(({ uri, scenario: { name, location, examples } }) =>
      [location, ...examples.flatMap(({ tableBody }) => tableBody.map((row) => row.location))].map(
        ({ line }): [string, string] => [`${uri}:${line}`, name],
      ),
    ),
  )
}

process.exitCode = main(process.argv.slice(2))
