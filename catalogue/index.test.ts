// The catalogue reads whole, and an entry out of form is refused with its file, its id and what to do.
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { readCatalogue } from './index'

const good = '{ id: A-001, fact: f, confidence: observed, source: [{ title: t, ref: seeds/000.txt }] }'

function reading(files: Record<string, string>) {
  const folder = mkdtempSync(path.join(tmpdir(), 'catalogue-'))
  try {
    mkdirSync(path.join(folder, 'facts'))
    mkdirSync(path.join(folder, 'expectations'))
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text)
    return readCatalogue(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const refused = (files: Record<string, string>, message: string) =>
  assert.throws(() => reading(files), { name: 'CatalogueError', message })

test('the register of this project is in form and sorted', () => {
  const { facts } = readCatalogue()
  const ids = facts.map(({ id }) => id)
  assert.ok(ids.includes('CHAL-061') && ids.includes('WAN-062'))
  assert.deepEqual(ids, [...ids].sort())
  assert.equal(facts.find(({ id }) => id === 'SESS-006')?.error?.name, 'NotAuthorizedException')
})

test('a fact says where it stands', () => {
  assert.equal(reading({ 'facts/a.yaml': `- ${good}` }).facts[0]?.file, 'a.yaml')
})

test('an id is never given twice, not even in two files', () => {
  const files = { 'facts/a.yaml': `- ${good}`, 'facts/b.yaml': `- ${good}` }
  refused(files, 'b.yaml: A-001 is taken already, in a.yaml: ids are never reused')
})

test('an entry out of form is named', () => {
  const entry = (text: string) => ({ 'facts/a.yaml': `- ${text}` })
  refused(
    entry(good.replace('observed', 'sure')),
    'a.yaml, entry 1 (A-001): "confidence" is "sure": use verified-test, observed, documented, inferred',
  )
  refused(entry(good.replace('A-001', 'a1')), 'a.yaml, entry 1 (a1): "id" must be like TOTP-013')
  refused(
    entry(good.replace(/\[.*\]/, '[]')),
    'a.yaml, entry 1 (A-001): "source" must be a list with one entry at least',
  )
  refused(
    entry(good.replace('seeds', '/seeds')),
    'a.yaml, entry 1 (A-001), source, entry 1: "ref" names a path of one machine',
  )
  refused(entry(good.replace('fact: f', 'fact: ""')), 'a.yaml, entry 1 (A-001): "fact" must be a text')
  assert.throws(() => reading(entry(good.replace('{', '{ confidnce: x,'))), /"confidnce" is not a member/)
})

test('a whole topic may be left out with one reason, but nothing twice and nothing unknown', () => {
  const left = (text: string) => ({ 'facts/a.yaml': `- ${good}`, 'not-covered.yaml': text })
  assert.equal(reading(left('- { facts: ["A-*"], reason: later }')).notCovered.get('A-001'), 'later')
  refused(left('- { facts: ["A-*", A-001], reason: later }'), 'not-covered.yaml: A-001 is named twice: "later"')
  refused(left('- { facts: [B-001], reason: later }'), 'not-covered.yaml: there is no fact B-001')
  refused(left('- { facts: [A-001] }'), 'not-covered.yaml, entry 1: "reason" must be a text')
})

test('an expectation has a target, a reason and a date', () => {
  const expected = (since: string) => ({
    'facts/a.yaml': `- ${good}`,
    'expectations/other.yaml': `- { feature: a.feature, scenario: s, expect: fail, because: b, since: "${since}" }`,
  })
  assert.equal(reading(expected('2026-11-20')).expectations[0]?.target, 'other')
  refused(expected('soon'), 'other.yaml, entry 1: "since" must be a date like 2026-11-20')
})

test('many scenarios may have one reason', () => {
  const scenarios = (lists: string) => ({
    'facts/a.yaml': `- ${good}`,
    'expectations/o.yaml': `- { scenarios: ${lists}, expect: fail, because: b, since: "2026-11-20" }`,
  })
  const { expectations } = reading(scenarios('{ a.feature: [one, two], b.feature: ["*"] }'))
  assert.deepEqual(
    expectations.map(({ feature, scenario, because }) => [feature, scenario, because]),
    [
      ['a.feature', 'one', 'b'],
      ['a.feature', 'two', 'b'],
      ['b.feature', '*', 'b'],
    ],
  )
  refused(scenarios('{ a.feature: one }'), 'o.yaml, entry 1, scenarios, entry 1: "a.feature" must be a list of texts')
})
