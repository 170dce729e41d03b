// How the emulator's options of a real pool are read: what they make of what was typed, and the sentence where they cannot.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { WrongUse } from './exit'
import { type RealPoolOptions, realPool } from './real-pool'

const folder = mkdtempSync(path.join(tmpdir(), 'real-pool-'))
after(() => rmSync(folder, { recursive: true }))

function file(name: string, text: string): string {
  writeFileSync(path.join(folder, name), text)
  return name
}

const refused = (typed: RealPoolOptions, sentence: RegExp) =>
  assert.throws(
    () => realPool(typed, folder),
    (error) => error instanceof WrongUse && sentence.test(error.message) && !/hidden/.test(error.message),
  )

test('without any of them, nothing is played', () => {
  assert.deepEqual(realPool({}, folder), { outbox: true, control: true })
})

test('numbers are read as they are meant', () => {
  const { throttle, latency } = realPool({ throttle: '5', latency: '50-200' }, folder)
  assert.deepEqual(
    [throttle, latency],
    [
      { perSecond: 5, by: 'account' },
      { least: 50, most: 200 },
    ],
  )
  const other = realPool({ throttle: '30/category', latency: '0' }, folder)
  assert.deepEqual(
    [other.throttle, other.latency],
    [
      { perSecond: 30, by: 'category' },
      { least: 0, most: 0 },
    ],
  )
})

test('one key is typed as id:secret', () => {
  const { credentials } = realPool({ credentials: 'AKID1:a/b+c:d' }, folder)
  assert.deepEqual(credentials, [{ accessKeyId: 'AKID1', secretAccessKey: 'a/b+c:d' }])
})

test('a file has any number of keys, temporary ones too', () => {
  const credentials = file(
    'keys',
    `# ours
[default]
aws_access_key_id = AKID1
aws_secret_access_key=one

[temporary]
aws_access_key_id = ASIA2
aws_secret_access_key = two==
aws_session_token = token==
expiration = 2027-01-31T12:00:00Z
`,
  )
  assert.deepEqual(realPool({ credentials }, folder).credentials, [
    { accessKeyId: 'AKID1', secretAccessKey: 'one' },
    {
      accessKeyId: 'ASIA2',
      secretAccessKey: 'two==',
      sessionToken: 'token==',
      expiresAt: new Date('2027-01-31T12:00:00Z'),
    },
  ])
})

test('what makes no sense is one sentence that names the option, and no secret', () => {
  for (const throttle of ['0', '-1', '1.5', 'x', '5/user'])
    refused({ throttle }, new RegExp(`^--throttle is ${throttle}: write`))
  for (const latency of ['-5', '200-50', '99999', 'soon', '1-2-3'])
    refused({ latency }, new RegExp(`^--latency is ${latency}: write`))
  for (const smtp of ['hidden', 'http://hidden@x', 'smtp://', 'smtp:hidden'])
    refused({ smtp }, /^--smtp is not the address/)
  for (const credentials of ['hidden', 'AKID:', ':hidden', 'A-B:hidden'])
    refused({ credentials }, /^--credentials is no file that can be read, and not <access key id>:/)
})

test('a file of keys that lacks something is named by what it lacks', () => {
  refused({ credentials: file('empty', '') }, /without a \[profile\]/)
  refused(
    { credentials: file('half', '[half]\naws_access_key_id = A\n') },
    /profile \[half\] has no aws_secret_access_key\.$/,
  )
  const whole = '[late]\naws_access_key_id = A\naws_secret_access_key = hidden\nexpiration = soon\n'
  refused({ credentials: file('late', whole) }, /profile \[late\] has the expiration soon: write/)
})
