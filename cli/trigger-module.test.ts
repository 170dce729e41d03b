// What counts as a function of a --triggers module: its own exports and those of its default export.
import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { triggerModule } from './trigger-module'

test('functions are taken from named exports and from the default export, and nothing else is', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'triggers-'))
  const text = `exports.PreSignUp = (event) => event
exports.limit = 3
exports.default = { 'my-function': async (event) => event }`
  writeFileSync(path.join(folder, 'triggers.js'), text)
  assert.deepEqual(Object.keys(triggerModule('./triggers.js', folder)).sort(), ['PreSignUp', 'my-function'])
})
