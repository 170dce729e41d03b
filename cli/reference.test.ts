// cognito-mfa reference: from recorded messages to files, and what it says when there are none.
import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { EXIT } from './exit'
import type { Io } from './io'
import { reference } from './reference'
import { root } from './root'

const io = { stdout: { write: () => true }, cwd: root } as unknown as Io
const messages = path.join(root, 'reporting', 'testdata', 'run.ndjson')

test('it writes pages in the language asked for, and the files for machines', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'reference-'))
  try {
    assert.equal(await reference({ messages, lang: 'ja', out: folder }, io), EXIT.conforms)
    assert.deepEqual(readdirSync(folder).sort(), [
      'challenge-responses.d.ts',
      'challenge-responses.ja.html',
      'challenge-responses.ja.md',
      'challenge-responses.json',
      'challenge-responses.schema.json',
    ])
    assert.equal(JSON.parse(readFileSync(path.join(folder, 'challenge-responses.json'), 'utf8')).target, 'emulator')
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('a wrong language, messages that are not there, and a file that holds none', async () => {
  await assert.rejects(reference({ messages, lang: 'fr' }, io), /--lang is fr: write en or ja/)
  await assert.rejects(reference({ messages: 'nowhere.ndjson', lang: 'en' }, io), /There are no messages at .*nowhere/)
  await assert.rejects(reference({ messages: 'README.md', lang: 'en' }, io), /not a stream of Cucumber messages/)
})
