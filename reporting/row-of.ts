// One planned scenario as a row: its place, its verdict, its time, its steps and what it sent.
import type { Pickle, TestCase, TestCaseStarted } from '@cucumber/messages'
import type { Query } from '@cucumber/query'
import { attachmentsOf } from './attachments'
import { millis } from './duration'
import { placeOf } from './place'
import type { Row } from './row'
import { stepsOf } from './steps'
import { verdictOf } from './verdict-of'

/** A scenario that the target is known to fail (catalogue/expectations/<target>.yaml). */
export type Expectations = readonly { feature: string; scenario: string; because: string }[]

export function rowOf(
  query: Query,
  testCase: TestCase,
  pickle: Pickle,
  started: TestCaseStarted | undefined,
  expectations: Expectations,
): Row {
  const { written, ...place } = placeOf(query, pickle)
  const results = new Map(
    (started ? query.findTestStepsFinishedBy(started) : []).map((s) => [s.testStepId, s.testStepResult]),
  )
  const steps = stepsOf(query, testCase, results)
  const { transcript, verdict: said } = started ? attachmentsOf(query, started) : {}
  const finished = started !== undefined && query.findTestCaseFinishedBy(started) !== undefined
  const expected = expectations.find((one) => one.feature === place.uri && one.scenario === written)
  return {
    ...place,
    ...verdictOf({ finished, steps, said, expectedToFail: expected?.because }),
    ms: started ? millis(query.findTestCaseDurationBy(started)) : 0,
    steps,
    ...(transcript && { transcript }),
  }
}
