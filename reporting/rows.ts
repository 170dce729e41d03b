// Messages in, rows out: the one place where reports read Cucumber's message stream.
import { type Envelope, type Pickle, type TestCase, type TestCaseStarted, TimeConversion } from '@cucumber/messages'
import { Query } from '@cucumber/query'
import { millis } from './duration'
import { idsOf } from './ids'
import type { Row, Run } from './row'
import { type Expectations, rowOf } from './row-of'
import { errorText } from './steps'

export function runOf(messages: Iterable<Envelope>, target: string, expectations: Expectations = []): Run {
  const recording = new Recording(target, expectations)
  for (const message of messages) recording.take(message)
  return recording.run()
}

/** A run while it goes on: takes message after message, gives the row of each scenario that ends. */
export class Recording {
  readonly #query = new Query()
  readonly #pickles = new Map<string, Pickle>()
  readonly #planned = new Map<string, TestCase>()
  readonly #target: string
  readonly #expectations: Expectations

  constructor(target: string, expectations: Expectations) {
    this.#target = target
    this.#expectations = expectations
  }

  get planned(): number {
    return this.#planned.size
  }

  take(message: Envelope): Row | undefined {
    this.#query.update(message)
    if (message.pickle) this.#pickles.set(message.pickle.id, message.pickle)
    if (message.testCase) this.#planned.set(message.testCase.id, message.testCase)
    const started = message.testCaseFinished && this.#query.findTestCaseStartedBy(message.testCaseFinished)
    const testCase = started && this.#planned.get(started.testCaseId)
    return testCase && this.#row(testCase, started)
  }

  run(): Run {
    const began = this.#query.findTestRunStarted()?.timestamp
    return {
      target: this.#target,
      versions: versionsOf(this.#query),
      ...(began && { began: new Date(TimeConversion.timestampToMillisecondsSinceEpoch(began)).toISOString() }),
      ms: millis(this.#query.findTestRunDuration()),
      rows: this.#rows(),
      failures: failuresOf(this.#query),
    }
  }

  #rows(): Row[] {
    const started = new Map(this.#query.findAllTestCaseStarted().map((one) => [one.testCaseId, one]))
    const rows = [...this.#planned.values()].flatMap((one) => this.#row(one, started.get(one.id)) ?? [])
    rows.sort((a, b) => compare(a.uri, b.uri) || a.line - b.line)
    const ids = idsOf(rows)
    return rows.map((row, index) => ({ ...row, id: ids[index] ?? row.id }))
  }

  #row(testCase: TestCase, started: TestCaseStarted | undefined): Row | undefined {
    const pickle = this.#pickles.get(testCase.pickleId)
    return pickle && rowOf(this.#query, testCase, pickle, started, this.#expectations)
  }
}

function failuresOf(query: Query): string[] {
  const ended = query.findTestRunFinished()
  const hooks = query
    .findAllTestRunHookFinished()
    .filter((hook) => hook.result.status === 'FAILED')
    .map((hook) => `a hook around the run failed: ${errorText(hook.result.message ?? 'without a message')}`)
  if (!ended) return [...hooks, 'the run ended before it was finished']
  return ended.message ? [...hooks, errorText(ended.message)] : hooks
}

function versionsOf(query: Query): Run['versions'] {
  const meta = query.findMeta()
  return [meta?.implementation, meta?.runtime, meta?.os].flatMap((one) =>
    one ? [{ name: one.name ?? '', version: one.version ?? '' }] : [],
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
