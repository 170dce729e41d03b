// Recorded messages: read whole, also up to where a run was killed; anything else is one sentence.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { envelopesIn } from './recorded'

const folder = mkdtempSync(path.join(tmpdir(), 'recorded-'))
after(() => rmSync(folder, { recursive: true }))

const read = (text: string) => {
  const file = path.join(folder, 'messages.ndjson')
  writeFileSync(file, text)
  return envelopesIn(file)
}

test('a line is a message, with or without an end of the last line', () => {
  assert.deepEqual(read('{"a":1}\n{"b":2}\n'), [{ a: 1 }, { b: 2 }])
  assert.deepEqual(read('{"a":1}\n{"b":2}'), [{ a: 1 }, { b: 2 }])
})

test('what a killed run left of its last line is no message, and no fault of the others', () => {
  assert.deepEqual(read('{"a":1}\n{"b":'), [{ a: 1 }])
})

test('a line in the middle that is no message is told', () => {
  assert.throws(() => read('{"a":1}\nhello\n{"b":2}\n'), /^WrongUse: .*messages\.ndjson is not a stream of Cucumber/)
})
