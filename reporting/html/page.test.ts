// The page: complete in itself, escaped throughout, with every scenario and fact of the recorded run.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import type { Fact } from '../../catalogue/index'
import { conformanceOf } from '../conformance'
import { runOf } from '../rows'
import { recorded } from '../testdata/recorded'
import { page } from './page'
import { script } from './script'

const facts: Fact[] = [
  {
    id: 'CHAL-062',
    fact: 'A wrong code is refused, <script>alert(1)</script> or not.',
    confidence: 'observed',
    conflicts: 'two "messages"',
    source: [
      { title: 'the guide', ref: 'https://docs.aws.amazon.com/cognito/' },
      { title: 'a link of ill will', ref: 'javascript:alert(1)' },
    ],
    file: 'challenges.yaml',
  },
]
const run = runOf(recorded(), 'emulator')
const text = page(run, conformanceOf(run, { facts, notCovered: new Map() }))

test('the page loads nothing, and its policy allows only its own style and script', () => {
  assert.doesNotMatch(text, /<(script|img|iframe|link)[^>]* (src|href)="(?!data:)/)
  for (const part of ['style', 'script']) {
    const inside = new RegExp(`<${part}>([\\s\\S]*?)</${part}>`).exec(text)?.[1] ?? assert.fail(part)
    const hash = createHash('sha256').update(inside).digest('base64')
    assert.ok(text.includes(`${part}-src &#39;sha256-${hash}&#39;`), part)
  }
  assert.doesNotMatch(text, / style="| on\w+="/)
})

test('the script reads no markup: what a pool says stays text', () => {
  assert.doesNotMatch(script, /innerHTML|outerHTML|srcdoc|insertAdjacent|DOMParser|document\.write|eval|Function\(/)
  assert.ok(script.split('\n').length < 150)
})

test('what comes from outside is escaped, and only web addresses become links', () => {
  assert.ok(text.includes('A wrong code &lt;b&gt;is&lt;/b&gt; refused &amp; the session stays good'))
  assert.ok(text.includes('&lt;script&gt;alert(1)&lt;/script&gt;'))
  assert.ok(text.includes('title="two &quot;messages&quot;"'))
  assert.ok(!text.includes('href="javascript:'))
  assert.ok(text.includes('<a href="https://docs.aws.amazon.com/cognito/" rel="noreferrer">the guide</a>'))
})

test('every scenario is there with its verdict, and can be linked to', () => {
  for (const row of run.rows) {
    assert.ok(text.includes(`id="${row.id}" data-verdict="${row.verdict}" data-stage="${row.stage}"`), row.id)
  }
})

test('a target that fails where it is known to is not called conformant', () => {
  const rows = run.rows.map((row) => ({ ...row, verdict: 'expected failure' as const, because: 'known' }))
  const known = page({ ...run, failures: [], rows }, [])
  assert.match(known, /<span class="bad">fails where it is known to<\/span>/)
  assert.match(known, /<title>emulator fails where it is known to/)
})

test('the headline says whether the target conforms', () => {
  assert.match(text, /<span class="bad">has 4 findings<\/span>/)
  const passed = { ...run, rows: run.rows.filter((row) => row.verdict === 'passed') }
  const good = page({ ...passed, leftOut: {} }, [])
  assert.match(good, /<span class="good">conforms<\/span>/)
  assert.match(good, /<title>emulator conforms/)
  for (const part of [passed, { ...passed, leftOut: { sms: 1 } }])
    assert.match(page(part, []), /<span class="warn">passes the part that was asked<\/span>/)
})
