// The summary: the table by stage, the findings, the path, and the exact last line.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runOf } from './rows'
import { lastLine, summaryText } from './summary'
import { paletteFor } from './terminal'
import { recorded } from './testdata/recorded'

const run = runOf(recorded(), 'emulator')
const plain = paletteFor({ write: () => undefined }, {})

test('the last line counts, and names what is not applicable only when there are some', () => {
  assert.equal(lastLine(run), '4 passed, 4 failed, 1 not applicable')
  const good = { ...run, rows: run.rows.filter((row) => row.verdict === 'passed') }
  assert.equal(lastLine(good), '4 passed, 0 failed')
  assert.equal(lastLine({ ...good, failures: ['a hook failed'] }), '4 passed, 1 failed')
})

test('the summary ends with it, after the table, the findings and the path of the report', () => {
  const text = summaryText(run, 'reports/emulator/index.html', plain)
  assert.match(text, /^challenge +3 +2 +0 /m)
  assert.match(text, /^sms +1 +2 +1 /m)
  assert.match(text, /✗ compromised {2}The target went away\n {2}features\/sms\/sms-mfa\.feature:14\n/)
  assert.ok(text.endsWith('\nReport: reports/emulator/index.html\n4 passed, 4 failed, 1 not applicable\n'))
})

test('what failed around the scenarios is told too', () => {
  const text = summaryText({ ...run, failures: ['a hook around the run failed: port taken'] }, 'r', plain)
  assert.match(text, /✗ failed {2}a hook around the run failed: port taken/)
})
