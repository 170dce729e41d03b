// What a run may be called: nothing but a whole run without a failure, known or not, conforms.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isOf } from './profiles'
import type { Row, Run } from './row'
import { headlineOf, isConformant, type Score, standingOf } from './standing'
import type { Verdict } from './verdict'

const score = (more: Partial<Score>): Score => ({
  passed: 9,
  known: 0,
  failed: 0,
  notApplicable: 2,
  leftOut: 0,
  ...more,
})

test('the standing of counts, gravest first', () => {
  assert.equal(standingOf(score({})), 'conforms')
  assert.equal(standingOf(score({ leftOut: 1 })), 'in a part')
  assert.equal(standingOf(score({ passed: 0 })), 'in a part')
  assert.equal(standingOf(score({ known: 1, leftOut: 1 })), 'known failures')
  assert.equal(standingOf(score({ known: 1, failed: 1 })), 'has findings')
  assert.equal(standingOf(score({}), 1), 'has findings')
})

const ran = (verdicts: Verdict[], more: Partial<Run> = {}): Run => ({
  target: 'x',
  versions: [],
  ms: 0,
  rows: verdicts.map((verdict) => ({ verdict }) as Row),
  leftOut: {},
  failures: [],
  ...more,
})

test('a run conforms only when it was whole, known to be whole, and nothing in it failed', () => {
  assert.ok(isConformant(ran(['passed', 'not applicable'])))
  assert.ok(!isConformant(ran(['passed'], { leftOut: { sms: 2 } })))
  const { leftOut: _, ...uncounted } = ran(['passed'])
  assert.ok(!isConformant(uncounted))
  assert.ok(!isConformant(ran(['not applicable'])))
  assert.ok(!isConformant(ran(['passed'], { failures: ['port taken'] })))
  for (const verdict of ['failed', 'not run', 'compromised', 'expected failure', 'unexpectedly passed'] as const)
    assert.ok(!isConformant(ran(['passed', verdict])), verdict)
})

test('the headline names what is worst', () => {
  assert.equal(headlineOf(ran(['passed'])), 'conforms')
  assert.equal(headlineOf(ran(['passed', 'not run'])), 'has 1 finding')
  assert.equal(headlineOf(ran(['passed', 'failed', 'expected failure'], { failures: ['x'] })), 'has 2 findings')
  assert.equal(headlineOf(ran(['passed', 'expected failure'])), 'fails where it is known to')
})

test('the core is a part of the extended profile', () => {
  assert.ok(isOf('core', 'challenge') && isOf('extended', 'challenge'))
  assert.ok(!isOf('core', 'passkeys') && isOf('extended', 'passkeys'))
})
