// From failures to expectations: why a scenario failed, and the shortest names that mean just the failed ones.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Row } from '../../reporting/row'
import { type Judged, knownOf } from './lists'
import { type Failure, reasonOf } from './reasons'

const failure = (error: string, more: Partial<Failure> = {}): Failure => ({
  error,
  operation: 'InitiateAuth',
  refusal: ': ',
  step: 's',
  ...more,
})

for (const [error, refusal, reason] of [
  [
    'SignUp succeeded, and should have been refused with InvalidParameterException: x',
    ': ',
    'SignUp is taken where the service refuses with InvalidParameterException',
  ],
  [
    "expected 'Unsupported: ' to equal 'NotAuthorizedException: '",
    'Unsupported: Unsupported x-amz-target header "GetUserAuthFactors"',
    'it does not play GetUserAuthFactors',
  ],
  [
    "expected 'A: one' to equal 'A: other'",
    'A: one',
    'the exception is the right one, and its message another than that of the service',
  ],
  ["expected 'A: ' to equal 'B: '", 'A: x', 'A is given where the service gives B'],
  ["ChallengeName: expected undefined to equal 'SMS_MFA'", ': ', 'SMS_MFA is not asked for'],
  ['nobody wrote a rule', ': ', 'what InitiateAuth gives, or what it leads to, differs from the service in a detail'],
] as const)
  test(`the reason of: ${error}`, () => assert.equal(reasonOf(failure(error, { refusal })), reason))

const judged = (uri: string, written: string, value: string, reason?: string): Judged => ({
  row: { uri, name: written.replace('<a>', value), example: value ? [['a', value]] : [] } as unknown as Row,
  written,
  reason,
})

test('a whole feature, a whole outline, or one example', () => {
  const known = knownOf([
    judged('a', 'one', '', 'r'),
    judged('a', 'by <a>', 'x', 'r'),
    judged('b', 'by <a>', 'x', 'r'),
    judged('b', 'by <a>', 'y', 'r'),
    judged('b', 'other', ''),
    judged('c', 'of <a>', 'x', 'r'),
    judged('c', 'of <a>', 'y', 'rarer'),
    judged('d', 'passes', ''),
  ])
  assert.deepEqual(known, [
    { because: 'r', scenarios: { a: ['*'], b: ['by <a>'], c: ['Of x'] } },
    { because: 'rarer', scenarios: { c: ['Of y'] } },
  ])
})
