// Verdicts that the recorded run cannot show: a scenario without steps, and the order in which reasons count.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { StepRow, StepStatus } from './row'
import { type Evidence, verdictOf } from './verdict-of'

const step = (status: StepStatus): StepRow => ({ keyword: 'Given', text: 'x', table: [], status })
const judged = (more: Partial<Evidence>) =>
  verdictOf({ finished: true, steps: [step('passed')], said: undefined, expectedToFail: undefined, ...more }).verdict

test('a scenario without steps proves nothing', () => {
  assert.equal(judged({}), 'passed')
  assert.equal(judged({ steps: [] }), 'not run')
})

test('undefined, ambiguous and pending steps fail, as failed ones do', () => {
  for (const status of ['failed', 'undefined', 'ambiguous', 'pending', 'unknown'] as const) {
    assert.equal(judged({ steps: [step('passed'), step(status), step('skipped')] }), 'failed', status)
  }
})

test('a target that went away is no failure of the pool, expected or not', () => {
  const said = { verdict: 'compromised', because: 'gone' } as const
  assert.equal(judged({ said, steps: [step('failed')], expectedToFail: 'known' }), 'compromised')
})

test('a skip whose reason says nothing is not excused', () => {
  const said = { verdict: 'not-applicable', because: ' ' } as const
  assert.equal(judged({ said, steps: [step('skipped')] }), 'not run')
})

test('a reason does not excuse a failure as not applicable', () => {
  const said = { verdict: 'not-applicable', because: 'no SMS' } as const
  assert.equal(judged({ said, steps: [step('skipped')] }), 'not applicable')
  assert.equal(judged({ said, steps: [step('skipped'), step('failed')] }), 'failed')
})
