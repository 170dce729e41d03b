// From failures to expectations: why a scenario failed, and the shortest names that mean just the failed ones.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCatalogue } from '../../catalogue/index'
import type { Row } from '../../reporting/row'
import { type Judged, knownOf } from './lists'
import { failureOf, reasonOf } from './reasons'

const row = (more: Partial<Row>): Row =>
  ({
    rule: 'It MUST',
    feature: 'f',
    steps: [],
    transcript: { target: 't', shape: 'required SMS', exchanges: [] },
    ...more,
  }) as unknown as Row

/** A scenario whose last call ended so, and whose last step said so. */
const failing = (ending: object, error: string, shape = 'required SMS'): Row =>
  row({
    steps: [{ keyword: 'Then ', text: 's', table: [], status: 'failed', error }],
    transcript: { target: 't', shape, exchanges: [{ n: 1, operation: 'InitiateAuth', ...ending }] },
  })

const because = (ending: object, error: string, target: string, shape?: string) => {
  const failure = failureOf(failing(ending, error, shape)) ?? assert.fail('it did not fail')
  return reasonOf(failure, target)
}

test('a scenario that passed has no reason', () => {
  assert.equal(failureOf(row({ steps: [{ keyword: 'Then ', text: 's', table: [], status: 'passed' }] })), undefined)
})

test('the cause is that of the target, and names what it found', () => {
  const refusal = { type: 'Unsupported', message: 'Unsupported x-amz-target header "ConfirmDevice"' }
  assert.equal(because({ refusal }, 'x', 'cognito-local'), 'it has no ConfirmDevice')
  const asked = 'Error: Alice was to be asked for MFA_SETUP and met none'
  assert.match(
    because({ response: { AuthenticationResult: {} } }, asked, 'moto'),
    /^MFA that the pool requires is not enforced/,
  )
})

test('the same refusal has another cause in another pool', () => {
  const refusal = { type: 'NotAuthorizedException', message: 'User not authorized' }
  const error = 'AssertionError: InitiateAuth was refused with NotAuthorizedException: User not authorized'
  assert.match(because({ refusal }, error, 'cognito-local'), /^where the pool requires MFA/)
  assert.match(because({ refusal }, error, 'cognito-local', 'MFA off and e-mail alias'), /aliases do not sign in/)
})

test('the same call has another cause in another scenario', () => {
  const taken = 'AssertionError: InitiateAuth succeeded, and should have been refused with NotAuthorizedException'
  const causeIn = (name: string) => {
    const scenario = { ...failing({ response: { AuthenticationResult: {} } }, taken, 'MFA not required'), name }
    return reasonOf(failureOf(scenario) ?? assert.fail('it did not fail'), 'cognito-local')
  }
  assert.match(causeIn('A sign-in without SECRET_HASH is refused'), /^SECRET_HASH and SecretHash are read nowhere/)
  assert.match(causeIn('A disabled user is refused'), /^disabled users sign in/)
})

test('where no cause is known, the rule is named that is not kept', () => {
  const error = 'AssertionError: nobody foresaw this'
  const rule = 'the rule "It MUST" is not kept'
  assert.equal(because({ response: {} }, error, 'moto'), `InitiateAuth answers, or leads to, something else: ${rule}`)
  const refusal = { type: 'A', message: 'x' }
  for (const [said, words] of [
    ['X succeeded, and should have been refused with B: ', 'InitiateAuth does what the service refuses with B'],
    ["expected 'A: x' to equal 'B: '", 'InitiateAuth is refused with A in place of B'],
    ["expected 'A: x' to equal 'A: y'", 'InitiateAuth is refused with A as by the service, in other words'],
    ['InitiateAuth was refused with A: x', 'InitiateAuth is refused with A, and the service takes it'],
  ] as const)
    assert.equal(because({ refusal }, said, 'moto'), `${words}: ${rule}`)
})

test('what was seen stands beside it', () => {
  const refusal = { type: 'Unsupported', message: 'no' }
  const failure = failureOf(failing({ refusal }, 'Error: InitiateAuth was refused with Unsupported'))
  assert.equal(failure?.seen, 'InitiateAuth: Unsupported: no')
})

const judged = (uri: string, written: string, value: string, reason?: string): Judged => ({
  row: { uri, name: written.replace('<a>', value), example: value ? [['a', value]] : [] } as unknown as Row,
  written,
  reason,
  seen: reason && `seen ${uri}`,
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
    { because: 'r', seen: 'seen a', scenarios: { a: ['*'], b: ['by <a>'], c: ['Of x'] } },
    { because: 'rarer', seen: 'seen c', scenarios: { c: ['Of y'] } },
  ])
})

test('every failure of the other emulators has its cause, and not only the rule that it breaks', () => {
  const { expectations } = readCatalogue()
  assert.ok(expectations.length > 100)
  for (const { because, target } of expectations) assert.doesNotMatch(because, /is not kept$/, target)
})
