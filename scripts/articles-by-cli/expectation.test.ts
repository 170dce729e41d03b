// Tests of the expectations: success, silence and refusal are told apart, and an error text is compared to the letter.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Expectation, isRefused, prints, printsNothing } from './expectation'

const after = (expected: Expectation, code: number, stdout: string, stderr = '') =>
  expected({ code, stdout, stderr }, () => {})

const refused = isRefused('CodeMismatchException', 'VerifySoftwareToken', 'Code mismatch')
const sentence =
  'An error occurred (CodeMismatchException) when calling the VerifySoftwareToken operation: Code mismatch'

test('an answer is compared by its shape, and a refusal is none', () => {
  assert.deepEqual(after(prints({ Status: 'SUCCESS' }), 0, '{"Status": "SUCCESS"}'), [])
  assert.equal(after(prints({ Status: 'SUCCESS' }), 0, '{"Status": "ERROR"}').length, 1)
  assert.equal(after(prints({ Status: 'SUCCESS' }), 255, '', sentence).length, 1)
  assert.deepEqual(after(prints({}), 0, 'no json'), ['printed no JSON'])
})

test('silence is neither an answer nor a refusal', () => {
  assert.deepEqual(after(printsNothing, 0, ''), [])
  assert.equal(after(printsNothing, 0, '{"Session": "s"}').length, 1)
  assert.equal(after(printsNothing, 254, '', sentence).length, 1)
})

test('a refusal is compared to the letter, in the words of old and new versions', () => {
  assert.deepEqual(after(refused, 255, '', `\n${sentence}\n`), [])
  assert.deepEqual(after(refused, 254, '', `\naws: [ERROR]: ${sentence}\n`), [])
  assert.equal(after(refused, 255, '', `${sentence}.`).length, 2)
  assert.equal(after(refused, 0, '{}').length, 1)
})
