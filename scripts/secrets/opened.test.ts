// The search for secrets sees what a report has packed: a secret in a call, in a sentence or in a reason is found there.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { page } from '../../reporting/html/page'
import type { Row } from '../../reporting/row'
import { runOf } from '../../reporting/rows'
import { recorded } from '../../reporting/testdata/recorded'
import { opened } from './opened'
import { filesUnder, leaks } from './search'

const run = runOf(recorded(), 'emulator')
const secret = 'eyJraWQiOiJ0b2tlbi0xIn0.very+secret/and=long'

/** What the search says of a folder with the report of the run, changed as said. */
function found(change: (row: Row) => Partial<Row>, secrets: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'secrets-'))
  writeFileSync(
    join(folder, 'index.html'),
    page({ ...run, rows: run.rows.map((row) => ({ ...row, ...change(row) })) }, []),
  )
  const texts = filesUnder(folder)
  rmSync(folder, { recursive: true })
  return leaks(texts, new Set(secrets), '').map((leak) => leak.slice(folder.length + 1))
}

const sent = (response: unknown) => () => ({
  transcript: { target: 'emulator', exchanges: [{ n: 1, operation: 'InitiateAuth', response }] },
})

test('a report without secrets has none', () =>
  assert.deepEqual(
    found(() => ({}), [secret, '482913']),
    [],
  ))

test('a token in a packed answer is found', () => {
  const leak = `index.html holds a secret of ${secret.length} characters`
  assert.deepEqual(found(sent({ AccessToken: secret }), [secret]), [leak])
})

test('a code in a packed reason is found', () =>
  assert.ok(
    found(() => ({ verdict: 'failed', because: 'sent 482913 to her' }), ['482913']).includes('index.html holds a code'),
  ))

test('a password of quotation marks and backslashes in a packed sentence is found', () => {
  const password = 'a"b\\c<d>&\'e1'
  const steps = [{ keyword: 'When', text: `she types ${password}`, table: [], status: 'passed' as const }]
  assert.equal(found(() => ({ steps }), [password]).length, 1)
})

test('what cannot be unpacked is not passed over in silence', () => {
  const broken = gzipSync(JSON.stringify(secret.repeat(9)))
    .toString('base64')
    .replace(/.{8}=*$/, '')
  assert.throws(() => opened(`before ${broken} after`), /cannot be searched for secrets/)
})
