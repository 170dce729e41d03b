// What the page has packed: the whole of each scenario under its id, as texts, and the words to find it by.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { runOf } from '../rows'
import { recorded } from '../testdata/recorded'
import { page } from './page'
import { type Node, wordsOf } from './tree'

const run = runOf(recorded(), 'emulator')
const text = page(run, [])
const opened = new Map(
  [...text.matchAll(/<script type="application\/gzip" data-pack="([^"]+)">([^<]+)<\/script>/g)].map(
    ([, name = '', data = '']) => [name, JSON.parse(gunzipSync(Buffer.from(data, 'base64')).toString())] as const,
  ),
)
const insideOf = (row: (typeof run.rows)[number]) => opened.get(row.uri)?.[row.id] as Node[]

test('every scenario names the pack that it is in, and all its sentences and operations are there', () => {
  for (const row of run.rows) {
    assert.ok(
      text.includes(`id="${row.id}" data-verdict="${row.verdict}" data-stage="${row.stage}" data-in="${row.uri}"`),
    )
    const all = insideOf(row).map(wordsOf).join(' ')
    for (const step of row.steps) assert.ok(all.includes(` ${step.text}`), step.text)
    for (const one of row.transcript?.exchanges ?? []) assert.ok(all.includes(one.operation), one.operation)
  }
})

test('the calls tell operation, keys, refusal and redacted bodies', () => {
  const all = JSON.stringify([...opened.values()])
  assert.ok(all.includes('ChallengeResponses{USERNAME, SOFTWARE_TOKEN_MFA_CODE}'))
  assert.ok(all.includes('asks for SOFTWARE_TOKEN_MFA'))
  assert.match(all, /\["span\.op","CodeMismatchException"\][\s\S]{0,120}Invalid code received for user/)
  assert.ok(all.includes('["span.ref","<session:1>"]'))
  assert.ok(!text.includes('class="op"'))
})

test('markup in a value is a text like any other', () => {
  const [first] = run.rows
  assert.ok(first)
  const evil = '</script><img src=x onerror="alert(1)">&lt;b&gt;'
  const steps = [{ keyword: 'When', text: evil, table: [], status: 'passed' as const }]
  const exchanges = [{ n: 1, operation: 'InitiateAuth', response: { Status: evil } }]
  const packed = page({ ...run, rows: [{ ...first, steps, transcript: { target: 'x', exchanges } }] }, [])
  const [, data = ''] = /data-pack="features[^>]*>([^<]+)</.exec(packed) ?? []
  const tree = gunzipSync(Buffer.from(data, 'base64')).toString()
  assert.ok(tree.includes(`["span.keyword","When"],${JSON.stringify(` ${evil}`)}`))
  assert.ok(tree.includes(`["span.op",${JSON.stringify(evil)}]`))
  assert.ok(!tree.includes('["img'))
})

test('each scenario is found by its words: of its title, its feature, its calls and their answers', () => {
  const words = opened.get('words') as Record<string, string>
  assert.deepEqual(
    Object.keys(words),
    run.rows.map(({ id }) => id),
  )
  const finds = (word: string) => Object.values(words).filter((all) => all.includes(word)).length
  assert.ok(finds('codemismatchexception') > 0 && finds('codemismatchexception') < run.rows.length)
  assert.equal(finds('zzqqx'), 0)
  for (const row of run.rows)
    for (const word of row.feature.toLowerCase().split(' ')) assert.ok(words[row.id]?.includes(word), word)
})
