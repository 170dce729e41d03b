// The typings of the reference: a program that forgets or misspells a key does not compile, challenge by challenge.
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

const catalogue = readCatalogue()
const files = referenceFiles(runOf(recorded(), 'emulator'), catalogue, languages)

const program = (answer: string) =>
  `import type { ChallengeAnswer, WithSecret } from './challenge-responses'\n${answer}\n`

type Keys = Readonly<Record<string, string>>

const answering = (challenge: string, keys: Keys, type = 'ChallengeAnswer') =>
  program(
    `export const a: ${type} = ${JSON.stringify({ ChallengeName: challenge, Session: 's', ChallengeResponses: keys })}`,
  )

/** A value of each required key; two of them take certain words only. */
const wordFor = (challenge: string, key: string) =>
  key === 'ANSWER' && challenge !== 'CUSTOM_CHALLENGE' ? 'EMAIL_OTP' : 'x'

/** The right program of a challenge, and one wrong in each way: a required key left out, and each misspelt. */
function programsOf(challenge: string, required: readonly string[]) {
  const whole: Keys = Object.fromEntries(required.map((key) => [key, wordFor(challenge, key)]))
  const wrong = required.flatMap((key) => {
    const { [key]: value = '', ...others } = whole
    const misspelt = { ...others, [key.toLowerCase()]: value }
    return [
      [`${challenge} without ${key}.ts`, answering(challenge, others)],
      [`${challenge} with ${key} written small.ts`, answering(challenge, misspelt)],
      [`${challenge} with ${key} twice.ts`, answering(challenge, { ...whole, [`${key}_`]: value })],
    ] as const
  })
  return { right: [`${challenge}.ts`, answering(challenge, whole)] as const, wrong }
}

const challenges = catalogue.challenges.all
  .filter(({ name }) => name !== 'ADMIN_NO_SRP_AUTH') // nobody is asked to answer it
  .map(({ name }) => ({ name, required: requiredKeys(name) }))

test('each challenge: the right program compiles, and none that lacks a key, misspells one or has one too many', () => {
  const all = challenges.map(({ name, required }) => programsOf(name, required))
  const wrong = all.flatMap((programs) => programs.wrong)
  assert.equal(all.length, 15)
  assert.ok(wrong.length >= 3 * 30, `${wrong.length} wrong programs`)
  const refused = compiled(Object.fromEntries([...all.map(({ right }) => right), ...wrong]))
  assert.deepEqual([...refused.keys()].sort(), wrong.map(([name]) => name).sort())
  // Assignability, or a property too many: nothing else may be what is wrong with them.
  for (const [name, codes] of refused)
    for (const code of codes) assert.ok([2322, 2353, 2561].includes(code), `${name}: ${code}`)
})

test('a client with a secret must send its hash, and nothing but PASSWORD_VERIFIER goes without a session', () => {
  const code = { USERNAME: 'u', SMS_MFA_CODE: '1' }
  const refused = compiled({
    'no-hash.ts': answering('SMS_MFA', code, 'WithSecret'),
    'hash.ts': answering('SMS_MFA', { ...code, SECRET_HASH: 'h' }, 'WithSecret'),
    'choice-without-password.ts': answering('SELECT_CHALLENGE', { USERNAME: 'u', ANSWER: 'PASSWORD' }),
    'no-session.ts': program(
      "export const a: ChallengeAnswer = { ChallengeName: 'SMS_MFA', ChallengeResponses: { USERNAME: 'u', SMS_MFA_CODE: '1' } }",
    ),
    'attributes.ts': answering('NEW_PASSWORD_REQUIRED', {
      USERNAME: 'u',
      NEW_PASSWORD: 'p',
      'userAttributes.given_name': 'A',
    }),
  })
  assert.deepEqual([...refused.keys()].sort(), ['choice-without-password.ts', 'no-hash.ts', 'no-session.ts'])
})

function requiredKeys(challenge: string): string[] {
  const data = JSON.parse(files.get('challenge-responses.json') ?? '') as {
    challenges: { name: string; keys: { key: string; need: string }[] }[]
  }
  const keys = data.challenges.find(({ name }) => name === challenge)?.keys ?? []
  return keys.filter(({ need }) => need === 'required').map(({ key }) => key)
}

/** The programs that do not compile against the typings, with the numbers of their errors. */
function compiled(programs: Readonly<Record<string, string>>): Map<string, number[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'typings-'))
  try {
    const all = { ...programs, 'challenge-responses.d.ts': files.get('challenge-responses.d.ts') ?? '' }
    for (const [name, text] of Object.entries(all)) writeFileSync(path.join(folder, name), text)
    const roots = Object.keys(all).map((name) => path.join(folder, name))
    const options = { strict: true, noEmit: true, types: [], module: ts.ModuleKind.CommonJS }
    const refused = new Map<string, number[]>()
    for (const { file, code } of ts.getPreEmitDiagnostics(ts.createProgram(roots, options))) {
      const name = path.basename(file?.fileName ?? 'no file')
      refused.set(name, [...(refused.get(name) ?? []), code])
    }
    return refused
  } finally {
    rmSync(folder, { recursive: true })
  }
}
