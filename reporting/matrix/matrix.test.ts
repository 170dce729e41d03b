// Runs side by side: what is counted, what may be called conformant, and the texts and badges of it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runOf } from '../rows'
import type { Score } from '../standing'
import { recorded } from '../testdata/recorded'
import { badgesOf } from './badges'
import { matrixPage } from './html'
import { matrixMarkdown } from './markdown'
import { type Linked, matrixOf } from './matrix'
import { scenarioMatrixOf } from './scenarios'
import { type Scorecard, scorecardJson, scorecardOf } from './scorecard'
import { scorecardMarkdown } from './scorecard-markdown'
import { verdictText } from './words'

const score = (more: Partial<Score>): Score => ({
  passed: 0,
  known: 0,
  failed: 0,
  notApplicable: 0,
  leftOut: 0,
  ...more,
})
const card = (target: string, sms: Partial<Score>, more: Partial<Scorecard> = {}): Scorecard => ({
  target,
  day: '2026-11-21',
  versions: [{ name: target, version: '1.2.3' }],
  failures: 0,
  stages: [{ name: 'sms', ...score(sms) }],
  reasons: [],
  scenarios: [],
  ...more,
})
const linked = (...cards: Scorecard[]): Linked[] => cards.map((one) => ({ card: one, link: `${one.target}/x.md` }))
const verdicts = (...cards: Scorecard[]) =>
  matrixOf(linked(...cards)).columns.map(({ profiles }) => verdictText(profiles.core))
const pageOf = (...cards: Scorecard[]) => matrixPage(matrixOf(linked(...cards)), scenarioMatrixOf(linked(...cards)))

test('a run is counted by stage; what was not run has failed, and what was not asked is told', () => {
  const { stages, target } = scorecardOf({ ...runOf(recorded(), 'emulator'), leftOut: { tokens: 7, challenge: 1 } })
  assert.equal(target, 'emulator')
  assert.deepEqual(stages, [
    { name: 'challenge', ...score({ passed: 3, failed: 2, leftOut: 1 }) },
    { name: 'sms', ...score({ passed: 1, failed: 2, notApplicable: 1 }) },
    { name: 'tokens', ...score({ leftOut: 7 }) },
  ])
})

test('a scorecard has each scenario with its verdict, and each reason once, with what was seen', () => {
  const { reasons, scenarios } = scorecardOf(runOf(recorded(), 'emulator'))
  assert.equal(scenarios.length, 9)
  assert.equal(new Set(reasons.map(({ because }) => because)).size, reasons.length)
  for (const { verdict, why } of scenarios) assert.equal(why === undefined, verdict === 'passed')
  const failed = scenarios.find(({ verdict }) => verdict === 'failed')
  assert.match(reasons[failed?.why ?? -1]?.seen ?? '', /^expected CodeMismatchException/)
  assert.deepEqual(JSON.parse(scorecardJson(runOf(recorded(), 'emulator'))), scorecardOf(runOf(recorded(), 'emulator')))
})

test('only a whole run without a failure, known or not, is called conformant', () => {
  assert.deepEqual(
    verdicts(
      card('a', { passed: 8, notApplicable: 2 }),
      card('b', { passed: 9, known: 1 }),
      card('c', { passed: 9, failed: 1 }),
      card('d', { passed: 10 }, { failures: 1 }),
      card('e', { passed: 4, leftOut: 6 }),
      card('f', { passed: 4 }),
    ),
    [
      'conforms',
      'does not conform',
      'does not conform, and the run failed',
      'does not conform, and the run failed',
      'in a part: 4 of 10 scenarios',
      'in a part: 4 of 10 scenarios',
    ],
  )
})

test('each profile is judged by its own stages', () => {
  const mixed = card(
    'a',
    {},
    {
      stages: [
        { name: 'sms', ...score({ passed: 2 }) },
        { name: 'passkeys', ...score({ known: 3 }) },
      ],
    },
  )
  const [column] = matrixOf(linked(mixed)).columns
  assert.deepEqual([column?.profiles.core.standing, column?.profiles.extended.standing], ['conforms', 'known failures'])
  assert.equal(column?.profiles.extended.total.known, 3)
})

test('the table counts a known failure among those asked, and marks a stage that nobody asked about', () => {
  const other = card('b', {}, { stages: [{ name: 'email', ...score({ notApplicable: 3 }) }] })
  const text = matrixMarkdown(matrixOf(linked(card('a', { passed: 2, known: 3 }), other)))
  assert.match(text, /^\| {2}\| \[a 1\.2\.3\]\(a\/x\.md\) \| \[b 1\.2\.3\]\(b\/x\.md\) \|\n/)
  assert.match(
    text,
    /\n\| SMS \| 2 of 5 \| – \|\n\| \*\*Core\*\* \| \*\*2 of 5\*\* \| \*\*–\*\* \|\n\| Email \| – \| – \|\n/,
  )
  assert.match(text, /\| scenarios of the suite \| 5, an older suite: 8 today \| 3, an older suite: 8 today \|/)
})

test('scenario by scenario: one line for all targets, a verdict leads to its reason', () => {
  const id = 'sms/answer/a-code'
  const fails = { id, title: 'A code', verdict: 'expected failure', why: 0 } as const
  const page = pageOf(
    card('a', { passed: 1 }, { scenarios: [{ id, title: 'A code', verdict: 'passed' }] }),
    card('b', { known: 1 }, { scenarios: [fails], reasons: [{ because: 'no SMS', seen: 'Unsupported: SMS' }] }),
    card('c', {}),
  )
  assert.match(
    page,
    /A code <small>answer<\/small><\/th><td class="good">passed<\/td><td class="bad"><a href="#why-2-1">fails<\/a><\/td><td class="none">–<\/td>/,
  )
  assert.match(page, /<li id="why-2-1">no SMS <small>1 scenario<\/small><code>Unsupported: SMS<\/code><\/li>/)
})

test('the page survives hostile names, loads nothing, and runs only its own script', () => {
  const page = pageOf(card('<script>', { passed: 1 }, { reasons: [{ because: '<b>' }] }))
  assert.equal(page.match(/<script/g)?.length, 1)
  assert.doesNotMatch(page, /<b>|<(img|link|iframe)| src=| style="/)
  assert.match(page, /default-src &#39;none&#39;/)
})

test('a badge a target and profile: green is only what conforms, and the same card gives the same bytes', () => {
  const cards = linked(card('a', { passed: 2 }), card('1.2.3.4:80', { passed: 1, known: 1 }), card('a', { passed: 1 }))
  const badges = badgesOf(matrixOf(cards).columns)
  const names = ['a', '1.2.3.4-80', 'a-2'].flatMap((name) => [`${name}.svg`, `${name}-extended.svg`])
  assert.deepEqual([...badges.keys()], names)
  const [green, half, part] = ['a.svg', '1.2.3.4-80.svg', 'a-2.svg'].map((name) => badges.get(name) ?? '')
  assert.match(green ?? '', /core 2 of 2/)
  assert.match(half ?? '', /MFA on 1\.2\.3\.4:80: core 1 of 2/)
  assert.match(part ?? '', /core 1 of 1, in a part/)
  const fills = [green, half, part].map(
    (svg) => /<rect x="\d+" width="\d+" height="20" fill="([^"]+)"/.exec(svg ?? '')?.[1],
  )
  assert.equal(new Set(fills).size, 3)
  assert.deepEqual(badgesOf(matrixOf(cards).columns), badges)
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
