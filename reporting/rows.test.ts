// Messages to rows: places, facts, verdicts, steps and transcripts of a recorded run.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AttachmentContentEncoding, type Envelope } from '@cucumber/messages'
import { runOf } from './rows'
import { recorded } from './testdata/recorded'

const run = runOf(recorded(), 'emulator')
const named = (name: string) => run.rows.find((row) => row.name.startsWith(name)) ?? assert.fail(`no row ${name}`)

test('every planned scenario is a row, in the order of files and lines', () => {
  assert.equal(run.rows.length, 9)
  assert.deepEqual(
    run.rows.map((row) => `${row.stage}:${row.line}`),
    [
      'challenge:14',
      'challenge:15',
      'challenge:21',
      'challenge:27',
      'challenge:33',
      'sms:4',
      'sms:9',
      'sms:14',
      'sms:18',
    ],
  )
})

test('ids come from file, name and example, and are unique', () => {
  assert.equal(run.rows[0]?.id, 'challenge/software-token-mfa/a-user-signs-in-with-a-code-by-user-api/user-api')
  assert.equal(new Set(run.rows.map((row) => row.id)).size, 9)
})

test('a scenario knows its rule, its example, and the facts of rule and scenario, without other tags', () => {
  const row = named('A code from the replaced app')
  assert.equal(row.rule, 'A code MUST come from the secret that was verified last')
  assert.deepEqual(row.facts, ['CHAL-062', 'SWT-044'])
  assert.deepEqual(run.rows[1]?.example, [['door', 'admin API']])
})

test('each outcome gets its verdict and its reason', () => {
  const words = run.rows.map((row) => [row.verdict, row.because?.split('\n')[0]])
  assert.deepEqual(words, [
    ['passed', undefined],
    ['passed', undefined],
    ['passed', undefined],
    ['failed', 'Error: expected CodeMismatchException, but <user:1> was signed in with <code:1>'],
    ['failed', 'the step is undefined: nobody knows what this means'],
    ['not applicable', 'the target does not read SMS'],
    ['not run', 'it was skipped and nobody said why'],
    ['compromised', 'the target does not answer'],
    ['passed', undefined],
  ])
})

test('a scenario whose worker ended, or that was never started, is not run', () => {
  const messages = recorded()
  const lost = messages.filter((message) => message.testCaseFinished).at(-1)
  const rows = runOf(
    messages.filter((message) => message !== lost),
    'emulator',
  ).rows
  assert.equal(rows.filter((row) => row.because?.startsWith('it was never finished')).length, 1)
})

test('an expectation turns a failure into a known one, and a success into a finding', () => {
  const feature = 'features/challenge/software-token-mfa.feature'
  const expectations = [
    { feature, scenario: 'A sentence nobody wrote', because: 'known since 2026-11-20' },
    { feature, scenario: 'A user signs in with a code by <door>', because: 'known since 2026-11-20' },
  ]
  const rows = runOf(recorded(), 'emulator', expectations).rows
  assert.deepEqual(
    rows.slice(0, 5).map((row) => row.verdict),
    ['unexpectedly passed', 'unexpectedly passed', 'passed', 'failed', 'expected failure'],
  )
})

test('an expectation may name one example by its title, or a whole feature', () => {
  const because = 'known since 2026-11-20'
  const expectations = [
    {
      feature: 'features/challenge/software-token-mfa.feature',
      scenario: 'A user signs in with a code by admin API',
      because,
    },
    { feature: 'features/sms/sms-mfa.feature', scenario: '*', because },
  ]
  const verdicts = runOf(recorded(), 'emulator', expectations).rows.map((row) => row.verdict)
  assert.deepEqual(verdicts.slice(0, 2), ['passed', 'unexpectedly passed'])
  assert.equal(verdicts.at(-1), 'unexpectedly passed')
})

test('steps keep keyword, text, table, status and an error without stack', () => {
  const [first, , last] = named('A wrong code').steps
  assert.deepEqual(first, { keyword: 'Given', text: 'Alice has an authenticator app', table: [], status: 'passed' })
  assert.equal(last?.status, 'failed')
  assert.equal(last?.error, 'Error: expected CodeMismatchException, but <user:1> was signed in with <code:1>')
  assert.deepEqual(named('A scenario with a table').steps[0]?.table, [
    ['setting', 'value'],
    ['MfaConfiguration', 'OPTIONAL'],
  ])
})

test('the transcript of a scenario is the one it attached', () => {
  const exchanges = named('A code from the replaced app').transcript?.exchanges ?? []
  assert.equal(exchanges.length, 4)
  assert.deepEqual(exchanges[3]?.refusal, {
    type: 'CodeMismatchException',
    message: 'Invalid code received for user',
    status: 400,
  })
})

test('a stream cut short says that the run did not finish', () => {
  const cut = recorded().filter((message) => !message.testRunFinished)
  assert.deepEqual(runOf(cut, 'emulator').failures, ['the run ended before it was finished'])
  assert.deepEqual(run.failures, [])
})

test('what a step said is kept with it', () => {
  const before = recorded()
  const at = before.findIndex(({ testStepFinished }) => testStepFinished)
  const { testCaseStartedId, testStepId } = before[at]?.testStepFinished ?? {}
  const attachment = { testCaseStartedId, testStepId, body: 'waits 30 s', mediaType: 'text/x.cucumber.log+plain' }
  const said = { attachment: { ...attachment, contentEncoding: AttachmentContentEncoding.IDENTITY } }
  const { rows } = runOf([...before.slice(0, at), said as Envelope, ...before.slice(at)], 'emulator')
  assert.deepEqual(
    rows.flatMap(({ steps }) => steps.flatMap(({ notes = [] }) => notes)),
    ['waits 30 s'],
  )
})
