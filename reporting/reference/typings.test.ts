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
    `export const a: ${type} = ${JSON.stringify({ ChallengeName: challenge, Session: 's', ChallengeResponses: keys }, null, 2)}`,
  )

/** A value of each required key; two of them take certain words only. */
const wordFor = (challenge: string, key: string) =>
  key === 'ANSWER' && challenge !== 'CUSTOM_CHALLENGE' ? 'EMAIL_OTP' : 'x'

/** A program that must not compile, and how the compiler is to say so: what, on which line. */
interface Wrong {
  readonly file: string
  readonly text: string
  readonly says: RegExp
  readonly on: RegExp
}

/** A required key left out, and each misspelt and one too many: the compiler names the key, and the line where it can. */
function wrongProgramsOf(challenge: string, required: readonly string[]): Wrong[] {
  const whole = wholeOf(challenge, required)
  return required.flatMap((key): Wrong[] => {
    const { [key]: value = '', ...others } = whole
    const wrong = (file: string, keys: Keys, says: RegExp, on: RegExp) => ({
      file: `${challenge} ${file}.ts`,
      text: answering(challenge, keys),
      says,
      on,
    })
    const unknown = (name: string): [RegExp, RegExp] => [
      new RegExp(`TS(2322|2353|2561): .*'"?${name}"?' does not exist`),
      new RegExp(`"${name}":|const a`),
    ]
    const missing = required.length > 1 ? `Property '${key}' is missing` : "Type '{}' is not assignable"
    return [
      wrong(`without ${key}`, others, new RegExp(`TS2322: .*${missing}`), /const a|"ChallengeResponses"/),
      ...misspelt(challenge, key).map((name, i) =>
        wrong(`with ${name} for ${key}, ${i}`, { ...others, [name]: value }, ...unknown(name)),
      ),
      wrong(`with ${key} and one like it`, { ...whole, [`${key}_`]: value }, ...unknown(`${key}_`)),
    ]
  })
}

/** As people write it by the catalogue, and in small letters. (Names of programs must differ in more than case.) */
const misspelt = (challenge: string, key: string): string[] => {
  const own = catalogue.challenges.all.find(({ name }) => name === challenge)?.keys ?? []
  const line = [...own, ...catalogue.challenges.every.keys].find((one) => one.key === key)
  return [...new Set([key.toLowerCase(), ...(line?.misspelt ?? [])])]
}

const wholeOf = (challenge: string, required: readonly string[]): Keys =>
  Object.fromEntries(required.map((key) => [key, wordFor(challenge, key)]))

const challenges = catalogue.challenges.all
  .filter(({ name }) => name !== 'ADMIN_NO_SRP_AUTH') // nobody is asked to answer it
  .map(({ name }) => ({ name, required: requiredKeys(name) }))

test('each challenge: the right program compiles, and one that lacks or misspells a key does not, for that reason alone', () => {
  const wrong = challenges.flatMap(({ name, required }) => wrongProgramsOf(name, required))
  const right = challenges.map(({ name, required }) => [`${name}.ts`, answering(name, wholeOf(name, required))])
  assert.equal(right.length, 15)
  assert.ok(wrong.length >= 3 * 30, `${wrong.length} wrong programs`)
  const refused = compiled(Object.fromEntries([...right, ...wrong.map(({ file, text }) => [file, text])]))
  assert.deepEqual([...refused.keys()].sort(), wrong.map(({ file }) => file).sort())
  for (const { file, says, on } of wrong) {
    const [fault, ...others] = refused.get(file) ?? []
    assert.match(fault?.says ?? '', says, file)
    assert.match(fault?.line ?? '', on, file)
    assert.deepEqual(others, [], file)
  }
})

test('the key of one challenge is none of another', () => {
  const keys = { USERNAME: 'u', SOFTWARE_TOKEN_MFA_CODE: '1' }
  const [fault] = compiled({ 'sms.ts': answering('SMS_MFA', keys) }).get('sms.ts') ?? []
  assert.match(fault?.says ?? '', /TS2322: .*'"SOFTWARE_TOKEN_MFA_CODE"' does not exist in type 'SmsMfaResponses'/)
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

interface Fault {
  readonly says: string
  readonly line: string
}

/** The programs that do not compile against the typings, with what the compiler says of which line. */
function compiled(programs: Readonly<Record<string, string>>): Map<string, Fault[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'typings-'))
  try {
    const all = { ...programs, 'challenge-responses.d.ts': files.get('challenge-responses.d.ts') ?? '' }
    for (const [name, text] of Object.entries(all)) writeFileSync(path.join(folder, name), text)
    const roots = Object.keys(all).map((name) => path.join(folder, name))
    const options = { strict: true, noEmit: true, types: [], module: ts.ModuleKind.CommonJS }
    const refused = new Map<string, Fault[]>()
    for (const { file, code, start, messageText } of ts.getPreEmitDiagnostics(ts.createProgram(roots, options))) {
      const name = path.basename(file?.fileName ?? 'no file')
      const says = `TS${code}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
      const line = lineOf(file, start)
      refused.set(name, [...(refused.get(name) ?? []), { says, line }])
    }
    return refused
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function lineOf(file: ts.SourceFile | undefined, start = 0): string {
  const line = file?.getLineAndCharacterOfPosition(start).line ?? 0
  return file?.text.split('\n')[line] ?? ''
}
