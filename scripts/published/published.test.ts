// What is published: which scorecards there are, when one is stale, and files that nobody asked for.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { asWhole, cardFolders, sameCard } from './cards'
import { copied, readIn, strays, written } from './folder'

const folder = mkdtempSync(path.join(tmpdir(), 'published-'))
after(() => rmSync(folder, { recursive: true }))

const card = (more: object) =>
  JSON.stringify({ target: 'emulator', day: '2026-11-21', versions: [], stages: [{ name: 'sms', passed: 1 }], ...more })

test('another day or Node.js makes no scorecard stale, another verdict does', () => {
  const node = (version: string) => ({ versions: [{ name: 'node.js', version }] })
  assert.ok(sameCard(card({ ...node('20.0.0') }), card({ ...node('24.0.0'), day: '2026-11-22' })))
  assert.ok(!sameCard(card({}), card({ stages: [{ name: 'sms', passed: 2 }] })))
  assert.ok(!sameCard(card({}), card({ versions: [{ name: 'cognito-mfa', version: '9' }] })))
  assert.ok(!sameCard(undefined, card({})))
})

test('a run of a part is not as whole as one of all', () => {
  const of = (count: number) => card({ scenarios: Array.from({ length: count }, () => ({})) })
  assert.ok(asWhole(of(3), of(3)))
  assert.ok(!asWhole(of(2), of(3)) && !asWhole(undefined, of(3)))
})

test('the embedded pool stands first; a folder without a scorecard is none', () => {
  written(
    folder,
    new Map(
      ['moto', 'badges', 'emulator', 'cognito-local'].map((name) => [
        `${name}/${name === 'badges' ? 'x.svg' : 'scorecard.json'}`,
        '{}',
      ]),
    ),
  )
  assert.deepEqual(cardFolders(folder), ['emulator', 'cognito-local', 'moto'])
})

test('a badge that no target has is told', () => {
  assert.deepEqual(strays(folder, 'badges', new Map([['badges/y.svg', '']])), ['badges/x.svg'])
  assert.deepEqual(strays(folder, 'badges', new Map([['badges/x.svg', '']])), [])
  assert.deepEqual(strays(folder, 'nowhere', new Map()), [])
})

test('a scorecard is taken over where there is one', () => {
  copied(path.join(folder, 'moto'), path.join(folder, 'new'))
  assert.equal(readIn(folder, 'new/scorecard.json'), '{}')
  copied(path.join(folder, 'nowhere'), path.join(folder, 'none'))
  assert.equal(readIn(folder, 'none/scorecard.json'), undefined)
})
