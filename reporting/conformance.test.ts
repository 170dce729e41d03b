// Fact by fact: verdicts, how hard they are asserted, and the two files that tell it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Fact } from '../catalogue/index'
import { conformanceOf } from './conformance'
import { conformanceJson } from './conformance-json'
import { conformanceMarkdown } from './conformance-markdown'
import { runOf } from './rows'
import { recorded } from './testdata/recorded'

const fact = (id: string, more: Partial<Fact> = {}): Fact => ({
  id,
  fact: `What ${id} says.`,
  confidence: 'documented',
  source: [{ title: 'the guide', ref: 'https://docs.aws.amazon.com/cognito/' }],
  file: 'challenges.yaml',
  ...more,
})

const facts = [
  fact('CHAL-061'),
  fact('CHAL-062', { conflicts: 'two messages', fact: 'A | B\nC <script>' }),
  fact('CHAL-070'),
  fact('CHAL-099'),
  fact('SWT-044', { file: 'software-token.yaml' }),
  fact('WAN-001'),
]
const run = runOf(recorded(), 'emulator')
const lines = conformanceOf(run, { facts, notCovered: new Map([['WAN-001', 'passkeys come later']]) })

test('the verdict of a fact is the gravest of its scenarios; without one it is not covered, or not run', () => {
  assert.deepEqual(
    lines.map((line) => [line.id, line.verdict, line.scenarios.length]),
    [
      ['CHAL-061', 'passed', 2],
      ['CHAL-062', 'failed', 2],
      ['CHAL-070', 'not applicable', 1],
      ['CHAL-099', 'not run', 0],
      ['SWT-044', 'failed', 3],
      ['WAN-001', 'not covered', 0],
    ],
  )
  assert.equal(lines[5]?.reason, 'passkeys come later')
})

test('how hard a fact was asserted is read from the sentences that were run', () => {
  assert.equal(lines[0]?.asserted, 'behaviour')
  assert.equal(lines[1]?.asserted, 'exact text')
  assert.equal(lines[3]?.asserted, undefined)
})

test('conformance.json is the same for the same outcome, whenever it ran', () => {
  const later = { ...run, began: '2030-01-01T00:00:00.000Z', ms: 1 }
  assert.equal(conformanceJson(later, lines), conformanceJson(run, lines))
  const read = JSON.parse(conformanceJson(run, lines))
  assert.deepEqual(read.facts, { total: 6, failed: 2, 'not run': 1, 'not applicable': 1, passed: 1, 'not covered': 1 })
})

test('conformance.md has a table a topic, survives hostile text, and gives the reasons at its end', () => {
  const text = conformanceMarkdown(run, lines)
  assert.match(text, /^# Conformance of emulator\n/)
  assert.match(text, /4 of 6 facts of the register were asked by 9 scenarios/)
  assert.match(text, /## Software token\n/)
  assert.match(text, /\| CHAL-062 \| failed \| A \\\| B C &lt;script> \| exact text \| documented, sources conflict \|/)
  assert.match(text, /## Not covered\n\n- passkeys come later: WAN-001\n$/)
})

test('a fact whose scenarios all say so was never seen on AWS, and one other scenario is enough to take that back', () => {
  const rows = run.rows.map((row) => ({ ...row, tags: [...row.tags, '@never-seen-on-aws'] }))
  const told = (all: typeof rows) => conformanceOf({ ...run, rows: all }, { facts, notCovered: new Map() })[0]
  assert.equal(told(rows)?.neverSeenOnAws, true)
  assert.match(conformanceMarkdown(run, [told(rows) as (typeof lines)[number]]), /documented, never seen on AWS/)
  const one = rows.findIndex(({ facts: resting }) => resting.includes('CHAL-061'))
  assert.equal(told(rows.map((row, at) => (at === one ? { ...row, tags: [] } : row)))?.neverSeenOnAws, undefined)
})
