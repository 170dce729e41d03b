// The reference of a recorded run: its data keeps its schema, its typings refuse wrong programs, its pages load nothing.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import ts from 'typescript'
import { languages, readCatalogue } from '../../catalogue/index'
import { runOf } from '../rows'
import { recorded } from '../testdata/recorded'
import { referenceFiles } from './files'
import { schema } from './schema'
import { violations } from './schema.testing'

const files = referenceFiles(runOf(recorded(), 'emulator'), readCatalogue(), languages)
const file = (name: string) => files.get(name) ?? assert.fail(`there is no ${name}`)

test('challenge-responses.json keeps its published schema, and the schema refuses what is out of form', () => {
  const data = JSON.parse(file('challenge-responses.json'))
  assert.deepEqual(violations(data, schema), [])
  assert.equal(data.challenges.length, 16)
  const [first] = data.challenges
  first.keys[0].need = 'maybe'
  delete first.name
  first.more = 1
  assert.deepEqual(violations(data, schema).sort(), [
    '/challenges/0 has more',
    '/challenges/0 lacks name',
    '/challenges/0/keys/0/need is not one of required, optional, conditional',
  ])
})

test('the same run gives the same files, to the letter', () => {
  assert.deepEqual(referenceFiles(runOf(recorded(), 'emulator'), readCatalogue(), languages), files)
})

test('a page loads nothing, names each challenge, and speaks its language', () => {
  for (const name of ['challenge-responses.html', 'challenge-responses.ja.html']) {
    assert.doesNotMatch(file(name), /<(script|img|iframe|link)[^>]* (src|href)="(?!data:)| style="| on\w+="/)
    for (const { name: challenge } of readCatalogue().challenges.all)
      assert.ok(file(name).includes(`id="${challenge}"`))
  }
  assert.ok(file('challenge-responses.ja.html').includes('<html lang="ja">'))
  assert.match(file('challenge-responses.ja.md'), /発行される条件/)
})

test('a program that forgets or misspells a key does not compile', () => {
  const program = (answer: string) =>
    `import type { ChallengeAnswer, WithSecret } from './challenge-responses'\n${answer}\n`
  const sms = (keys: string, type = 'ChallengeAnswer') =>
    program(`export const a: ${type} = { ChallengeName: 'SMS_MFA', Session: 's', ChallengeResponses: { ${keys} } }`)
  const codes = compiled({
    'right.ts': sms("USERNAME: 'u', SMS_MFA_CODE: '1'"),
    'forgotten.ts': sms("USERNAME: 'u'"),
    'misspelt.ts': sms("USERNAME: 'u', SMS_MFA: '1'"),
    'too-many.ts': sms("USERNAME: 'u', SMS_MFA_CODE: '1', SMS_CODE: '1'"),
    'no-hash.ts': sms("USERNAME: 'u', SMS_MFA_CODE: '1'", 'WithSecret'),
    'hash.ts': sms("USERNAME: 'u', SMS_MFA_CODE: '1', SECRET_HASH: 'h'", 'WithSecret'),
    'choice.ts': program(
      "export const a: ChallengeAnswer = { ChallengeName: 'SELECT_CHALLENGE', Session: 's', ChallengeResponses: { USERNAME: 'u', ANSWER: 'PASSWORD' } }",
    ),
    'no-session.ts': program(
      "export const a: ChallengeAnswer = { ChallengeName: 'SMS_MFA', ChallengeResponses: { USERNAME: 'u', SMS_MFA_CODE: '1' } }",
    ),
    'attributes.ts': program(
      "export const a: ChallengeAnswer = { ChallengeName: 'NEW_PASSWORD_REQUIRED', Session: 's', ChallengeResponses: { USERNAME: 'u', NEW_PASSWORD: 'p', 'userAttributes.given_name': 'A' } }",
    ),
  })
  const refused = ['choice.ts', 'forgotten.ts', 'misspelt.ts', 'no-hash.ts', 'no-session.ts', 'too-many.ts']
  assert.deepEqual(codes, refused)
})

/** The names of the programs that do not compile against the typings. */
function compiled(programs: Record<string, string>): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'typings-'))
  try {
    const all = { ...programs, 'challenge-responses.d.ts': file('challenge-responses.d.ts') }
    for (const [name, text] of Object.entries(all)) writeFileSync(path.join(folder, name), text)
    const roots = Object.keys(all).map((name) => path.join(folder, name))
    const options = { strict: true, noEmit: true, types: [], module: ts.ModuleKind.CommonJS }
    const found = ts.getPreEmitDiagnostics(ts.createProgram(roots, options))
    return [...new Set(found.map((one) => path.basename(one.file?.fileName ?? String(one.messageText))))].sort()
  } finally {
    rmSync(folder, { recursive: true })
  }
}
