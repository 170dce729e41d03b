// One planned scenario as a row: its place, its verdict, its time, its steps and what it sent.
import type { Pickle, TestCase, TestCaseStarted } from '@cucumber/messages'
import type { Query } from '@cucumber/query'
import { attachmentsOf } from './attachments'
import { millis } from './duration'
import { placeOf } from './place'
import type { Row } from './row'
import { stepsOf } from './steps'
import { titleOf } from './title'
import { verdictOf } from './verdict-of'

/** Scenarios that the target is known to fail (catalogue/expectations/<target>.yaml), by name, by title, or `*` for a whole feature. */
export type Expectations = readonly { feature: string; scenario: string; because: string }[]

export function rowOf(
  query: Query,
  testCase: TestCase,
  pickle: Pickle,
  started: TestCaseStarted | undefined,
  expectations: Expectations,
): Row {
  const { written, ...place } = placeOf(query, pickle)
  const steps = stepsOf(query, testCase, started ? query.findTestStepsFinishedBy(started) : [])
  const { transcript, verdict: said } = started ? attachmentsOf(query, started) : {}
  const finished = started !== undefined && query.findTestCaseFinishedBy(started) !== undefined
  const title = titleOf(place)
  const expected = expectations.find((one) => one.feature === place.uri && [written, title, '*'].includes(one.scenario))
  return {
    ...place,
    ...verdictOf({ finished, steps, said, expectedToFail: expected?.because }),
    ms: started ? millis(query.findTestCaseDurationBy(started)) : 0,
    steps,
    ...(transcript && { transcript }),
  }
}
