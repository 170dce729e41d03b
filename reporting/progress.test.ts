// Progress on a terminal and in a pipe: counts, tenths, and findings as they happen.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Progress } from './progress'
import type { Row } from './row'
import { Recording } from './rows'
import { recorded } from './testdata/recorded'

const ESCAPE = '\u001b'

function playedOn(isTTY: boolean, env: Record<string, string> = {}): string {
  let text = ''
  let clock = 0
  const out = { write: (part: string) => (text += part), isTTY, columns: 80 }
  const progress = new Progress({ out, env, now: () => (clock += 500) })
  const recording = new Recording('emulator', [])
  for (const message of recorded()) {
    const row = recording.take(message)
    if (row) progress.finished(row, recording.planned)
  }
  progress.end()
  return text
}

test('a pipe gets plain lines: tenths with counts, and each finding with its place and reason', () => {
  const text = playedOn(false)
  assert.ok(!text.includes(ESCAPE) && !text.includes('\r'))
  assert.match(text, /^100 % {2}9 of 9: 4 passed, 4 failed, 1 not applicable, \d/m)
  assert.match(text, /^✗ failed {2}A wrong code <b>is<\/b> refused & the session stays good$/m)
  assert.match(text, /^ {2}features\/challenge\/software-token-mfa\.feature:27$/m)
  assert.match(text, /^ {4}Error: expected CodeMismatchException, but <user:1> was signed in with <code:1>$/m)
})

test('a pipe gets at most a line a tenth, however many scenarios there are', () => {
  let lines = 0
  const out = { write: () => (lines += 1) }
  const progress = new Progress({ out, env: {}, now: () => 0 })
  const row = { verdict: 'passed', stage: 'challenge' } as Row
  for (let i = 0; i < 1000; i++) progress.finished(row, 1000)
  assert.equal(lines, 10)
})

test('a terminal gets one living line, which is erased at the end', () => {
  const text = playedOn(true)
  assert.match(text, / 9\/9/)
  assert.ok(text.endsWith(`\r${ESCAPE}[2K`))
  const drawn = text.split(`\r${ESCAPE}[2K`).filter((line) => line.includes('/9'))
  assert.equal(drawn.length, 9)
  assert.ok(drawn.every((line) => !line.includes('\n')))
})

test('CI is plain also where it pretends to be a terminal', () => {
  assert.doesNotMatch(playedOn(true, { CI: 'true' }), /\r/)
})
