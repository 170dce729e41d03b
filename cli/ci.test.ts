// What CI is told: nothing outside of it, annotations and a summary on GitHub, the JUnit file in each; never twice.
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import { after, test } from 'node:test'
import type { Row, Run } from '../reporting/row'
import { type Told, tellCi } from './ci'
import type { Io } from './io'
import { root } from './root'

const folder = mkdtempSync(path.join(tmpdir(), 'ci-'))
after(() => rmSync(folder, { recursive: true }))
const summary = path.join(folder, 'summary.md')

const row = { uri: 'features/sms/a.feature', line: 3, name: 'a', example: [], stage: 'sms', ms: 1 }
const rows = [{ ...row, verdict: 'failed', because: 'no code came' }] as unknown as Row[]
const run: Run = { target: 'emulator', versions: [], ms: 1, rows, failures: [] }
const files = { report: 'r/index.html', junit: 'r/junit.xml' }
const all: Told = { annotations: root, summary: true }

function told(env: Record<string, string>, what = all) {
  const text = { out: '', err: '' }
  const stderr = new PassThrough()
  stderr.on('data', (chunk) => (text.err += chunk))
  const stdout = { write: (part: string) => (text.out += part) }
  tellCi(run, files, what, { stdout, stderr, env, cwd: folder } as unknown as Io)
  return text
}

const github = (more: Record<string, string> = {}) => {
  writeFileSync(summary, 'before\n')
  return { CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: root, GITHUB_STEP_SUMMARY: summary, ...more }
}

test('outside of CI nothing is said', () => {
  assert.deepEqual(told({}), { out: '', err: '' })
})

test('on GitHub findings are annotated, and the summary is added to what is there', () => {
  const { out, err } = told(github())
  assert.match(out, /^::error file=features\/sms\/a\.feature,line=3,title=failed%3A A::no code came$/m)
  assert.match(out, /^JUnit: r\/junit\.xml$/m)
  assert.match(readFileSync(summary, 'utf8'), /^before\n## MFA on emulator: has \d+ findings?\n/)
  assert.equal(err, '')
})

test('a part annotates only, and a joined run sums up only', () => {
  assert.match(told(github(), { annotations: root, summary: false }).out, /::error/)
  assert.equal(readFileSync(summary, 'utf8'), 'before\n')
  assert.doesNotMatch(told(github(), { annotations: undefined, summary: true }).out, /::error/)
  assert.match(readFileSync(summary, 'utf8'), /## MFA/)
})

test('a place in a sub-folder of the repository is named from the repository, one outside of it in words', () => {
  const [, parent, name] = /^(.*)[\\/]([^\\/]+)$/.exec(root) ?? []
  assert.match(
    told(github({ GITHUB_WORKSPACE: parent ?? '' })).out,
    new RegExp(`file=${name}/features/sms/a\\.feature,`),
  )
  assert.match(
    told(github({ GITHUB_WORKSPACE: folder })).out,
    /::error title=[^:]*::features\/sms\/a\.feature:3 no code/,
  )
})

test('a summary that cannot be written is told, and changes nothing else', () => {
  const { out, err } = told(github({ GITHUB_STEP_SUMMARY: path.join(folder, 'nowhere', 'summary.md') }))
  assert.match(err, /^cognito-mfa: GITHUB_STEP_SUMMARY cannot be written: /)
  assert.match(out, /::error/)
})

test('GitLab and others are told where the JUnit file lies', () => {
  for (const env of [{ GITLAB_CI: 'true', CI: 'true' }, { CI: 'true' }])
    assert.deepEqual(told(env as unknown as Record<string, string>), { out: '\nJUnit: r/junit.xml\n', err: '' })
})
