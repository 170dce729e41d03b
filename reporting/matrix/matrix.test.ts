// Runs side by side: what is counted, what may be called conformant, and the two texts of it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runOf } from '../rows'
import { recorded } from '../testdata/recorded'
import { matrixPage } from './html'
import { matrixMarkdown } from './markdown'
import { matrixOf } from './matrix'
import { type Score, type Scorecard, scorecardOf } from './scorecard'
import { scorecardMarkdown } from './scorecard-markdown'

const score = (more: Partial<Score>): Score => ({ passed: 0, known: 0, failed: 0, notApplicable: 0, ...more })
const card = (target: string, sms: Partial<Score>, failures = 0): Scorecard => ({
  target,
  day: '2026-11-21',
  versions: [{ name: target, version: '1.2.3' }],
  failures,
  stages: [{ name: 'sms', ...score(sms) }],
})
const verdicts = (...cards: Scorecard[]) =>
  matrixOf(cards.map((one) => ({ card: one, link: 'x.md' }))).columns.map(({ verdict }) => verdict)

test('a run is counted by stage; what was not run has failed', () => {
  const { stages, target } = scorecardOf(runOf(recorded(), 'emulator'))
  assert.equal(target, 'emulator')
  assert.deepEqual(stages, [
    { name: 'challenge', ...score({ passed: 3, failed: 2 }) },
    { name: 'sms', ...score({ passed: 1, failed: 2, notApplicable: 1 }) },
  ])
})

test('only a whole run without a failure, known or not, is called conformant', () => {
  assert.deepEqual(
    verdicts(
      card('a', { passed: 8, notApplicable: 2 }),
      card('b', { passed: 9, known: 1 }),
      card('c', { passed: 9, failed: 1 }),
    ),
    ['conforms', 'does not conform', 'does not conform, and the run failed'],
  )
  assert.deepEqual(verdicts(card('a', { passed: 10 }, 1)), ['does not conform, and the run failed'])
  assert.deepEqual(verdicts(card('a', { passed: 10 }), card('b', { passed: 4 })), [
    'conforms',
    'conforms in a part, 4 of 10 scenarios',
  ])
})

test('the table counts a known failure among those asked, and marks a stage that nobody asked about', () => {
  const other = { ...card('b', {}), stages: [{ name: 'email', ...score({ notApplicable: 3 }) }] }
  const text = matrixMarkdown(
    matrixOf([
      { card: card('a', { passed: 2, known: 3 }), link: 'a/x.md' },
      { card: other, link: 'b/x.md' },
    ]),
  )
  assert.match(text, /^\| {2}\| \[a 1\.2\.3\]\(a\/x\.md\) \| \[b 1\.2\.3\]\(b\/x\.md\) \|\n/)
  assert.match(text, /\n\| SMS \| 2 of 5 \| – \|\n\| Email \| – \| – \|\n/)
})

test('the page survives hostile names and lets nothing run', () => {
  const page = matrixPage(matrixOf([{ card: card('<script>', { passed: 1 }), link: 'a' }]))
  assert.doesNotMatch(page, /<script/)
  assert.match(page, /default-src &#39;none&#39;/)
})

test('a scorecard tells why scenarios failed or did not apply, and how many', () => {
  const text = scorecardMarkdown(runOf(recorded(), 'emulator'))
  assert.match(text, /\n\| Challenge \| 3 \| 0 \| 2 \| 0 \|\n/)
  assert.match(
    text,
    /## Not applicable\n\n\| scenarios \| reason \|\n\|---:\|---\|\n\| 1 \| the target does not read SMS \|\n$/,
  )
  assert.doesNotMatch(text, /<user:1>/)
})
