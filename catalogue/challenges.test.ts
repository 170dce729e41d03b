// The table of challenges reads whole, and an entry out of form is refused with its place.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { readChallenges } from './challenges'
import { type Fact, readCatalogue } from './index'

const facts: Fact[] = [{ id: 'A-001', fact: 'f', confidence: 'observed', source: [], file: 'a.yaml' }]
const every = '- { name: EVERY, en: e, ja: j }'
const line = 'en: e, ja: j, facts: [A-001]'

function reading(...entries: string[]) {
  const folder = mkdtempSync(path.join(tmpdir(), 'challenges-'))
  try {
    writeFileSync(path.join(folder, 'challenges.yaml'), [every, ...entries].join('\n'))
    return readChallenges(path.join(folder, 'challenges.yaml'), facts)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
const refused = (entry: string, message: RegExp) =>
  assert.throws(() => reading(entry), { name: 'CatalogueError', message })

test('the table of this project has every value that the service knows (CHAL-001)', () => {
  const { challenges, facts: register } = readCatalogue()
  const values = register.find(({ id }) => id === 'CHAL-001')?.values
  assert.ok(Array.isArray(values))
  assert.deepEqual(challenges.all.map(({ name }) => name).sort(), [...values].sort())
})

test('parts that are left out are empty', () => {
  assert.deepEqual(reading('- { name: SMS_MFA, en: e, ja: j }').all[0]?.keys, [])
})

test('an entry out of form is named', () => {
  const challenge = (part: string) => `- { name: SMS_MFA, en: e, ja: j, ${part} }`
  refused('- { name: SMS_MFA, en: e }', /"ja" must be a text/)
  refused(challenge(`issued: [{ ${line.replace('A-001', 'B-001')} }]`), /issued, entry 1: there is no fact B-001/)
  refused(challenge(`keys: [{ key: K, need: maybe, misspelt: [], ${line} }]`), /"need" is "maybe"/)
  refused(challenge(`keys: [{ key: K, need: required, ${line} }]`), /"misspelt" must be a list/)
  refused(challenge(`parameters: [{ ${line} }]`), /"name" must be a text/)
  refused(challenge(`next: [{ to: NOWHERE, ${line} }]`), /SMS_MFA leads to NOWHERE, which has no entry/)
  refused(challenge('isued: []'), /"isued" is not a member/)
})
