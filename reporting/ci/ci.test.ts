// CI: whose it is, annotations in the form that GitHub reads, and a job summary that text cannot break.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Run } from '../row'
import { runOf } from '../rows'
import { recorded } from '../testdata/recorded'
import { ciOf } from './ci-of'
import { annotations } from './github-annotations'
import { jobSummary } from './job-summary'

const run = runOf(recorded(), 'emulator')
const changed = (change: Partial<Run['rows'][number]>): Run => ({
  ...run,
  rows: run.rows.filter((row) => row.verdict === 'failed').map((row) => ({ ...row, ...change })),
})
const good: Run = { ...run, rows: run.rows.filter((row) => row.verdict === 'passed') }
const here = (uri: string) => uri

test('whose CI it is', () => {
  assert.equal(ciOf({ CI: 'true', GITHUB_ACTIONS: 'true' }), 'github')
  assert.equal(ciOf({ CI: 'true', GITLAB_CI: 'true' }), 'gitlab')
  assert.equal(ciOf({ CI: '1' }), 'other')
  for (const CI of ['', 'false', '0', undefined]) assert.equal(ciOf({ CI }), undefined)
})

test('each finding is one line, at its line of the feature, and nothing else is', () => {
  const lines = annotations(run, here).trimEnd().split('\n')
  assert.equal(lines.length, 4)
  assert.equal(
    lines[0],
    '::error file=features/challenge/software-token-mfa.feature,line=27,title=failed%3A A wrong code <b>is</b> refused & the session stays good::' +
      'Error: expected CodeMismatchException, but <user:1> was signed in with <code:1>',
  )
  assert.equal(annotations(good, here), '')
})

test('what would end a property, a message or the line is escaped', () => {
  const [line = ''] = annotations(changed({ name: 'a: b, c', because: '100 %\r\n::set-env x::y' }), here).split('\n')
  assert.match(line, /,title=failed%3A A%3A b%2C c::100 %25%0D%0A::set-env x::y$/)
})

test('where the feature is not in the repository its place is said in words; failures around the run are told', () => {
  const text = annotations({ ...changed({ because: 'why' }), failures: ['port taken'] }, () => undefined)
  assert.match(text, /^::error title=[^:]+::features\/challenge\/software-token-mfa\.feature:27 why$/m)
  assert.match(text, /^::error title=failed on emulator::port taken$/m)
})

test('the summary counts by stage, and gives each finding with place and reason', () => {
  const text = jobSummary(run, 'reports/emulator/index.html')
  assert.match(text, /^## MFA on emulator: has 4 findings\n\n4 passed, 4 failed, 1 not applicable, in /)
  assert.match(text, /^\| Challenge \| 3 \| 2 \| 0 \| /m)
  assert.match(text, /^\| \*\*all\*\* \| 4 \| 4 \| 0 \| 1 \| /m)
  assert.match(
    text,
    /### failed: A wrong code \\<b\\>is[^\n]+\n\n`features\/challenge\/software-token-mfa\.feature:27`\n\n```text\nError: exp/,
  )
  assert.match(jobSummary({ ...good, leftOut: {} }, 'r'), /^## MFA on emulator: conforms\n/)
  assert.match(jobSummary(good, 'r'), /^## MFA on emulator: passes the part that was asked\n/)
  assert.doesNotMatch(jobSummary(good, 'r'), /###/)
})

test('text is no markup there, and stays below what GitHub takes', () => {
  const text = jobSummary(changed({ name: '<b>*x* | y', because: '```\n<script>' }), 'r')
  assert.match(text, /### failed: \\<b\\>\\\*x\\\* \\\| y/)
  assert.match(text, /\n````text\n```\n<script>\n````\n/)
  const [row] = run.rows.filter((one) => one.verdict === 'failed')
  const many = Array.from({ length: 500 }, () => ({ ...(row as Run['rows'][number]), because: 'é'.repeat(9000) }))
  const long = jobSummary({ ...run, rows: many }, 'r')
  assert.ok(Buffer.byteLength(long) < 1024 ** 2)
  assert.match(long, /\n… and 400 more, in the report\.\n/)
})
