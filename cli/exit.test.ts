// Exit codes: which end of a run, and which error, a script sees as which number.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Row, Run } from '../reporting/row'
import type { Verdict } from '../reporting/verdict'
import { nodeIsNewEnough } from './doctor'
import { codeOf, WrongUse } from './exit'
import { exitOf } from './finish'

const ran = (verdicts: Verdict[], failures: string[] = []): Run => ({
  target: 'emulator',
  versions: [],
  ms: 0,
  rows: verdicts.map((verdict) => ({ verdict }) as Row),
  failures,
})

test('a run conforms when nothing in it is a finding', () => {
  assert.equal(exitOf(ran(['passed', 'not applicable', 'expected failure'])), 0)
})

test('each kind of finding ends with 1, an unreachable target with 3', () => {
  for (const verdict of ['failed', 'unexpectedly passed', 'not run'] as const) {
    assert.equal(exitOf(ran(['passed', verdict])), 1, verdict)
  }
  assert.equal(exitOf(ran(['passed'], ['a hook failed'])), 1)
  assert.equal(exitOf(ran(['failed', 'compromised'])), 3)
})

test('a run of which nothing applied shows nothing; a part of a run may', () => {
  assert.equal(exitOf(ran(['not applicable', 'not applicable'])), 1)
  assert.equal(exitOf(ran(['not applicable']), true), 0)
})

test('an error that nobody foresaw has no code of its own', () => {
  assert.equal(codeOf(new WrongUse('x')), 2)
  assert.equal(codeOf(new TypeError('x')), undefined)
})

test('Node is compared number by number', () => {
  assert.match(nodeIsNewEnough('22.0.0', '>=20.19'), /^22\.0\.0/)
  assert.throws(() => nodeIsNewEnough('20.9.0', '>=20.19'), /Node\.js 20\.9\.0 is too old/)
})
