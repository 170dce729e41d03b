// The leave to change a pool beside what else is typed: one worker, one run, a real pool; one sentence and exit 2 before any call.
import assert from 'node:assert/strict'
import { tmpdir } from 'node:os'
import { test } from 'node:test'
import type { Io } from './io'
import { main } from './main'

const poolId = 'us-east-1_AbCdEfGhI'
/** Nobody listens there: a call would end with exit code 3. */
const existing = {
  COGNITO_USER_POOL_ID: poolId,
  COGNITO_CLIENT_ID: '1example23456789',
  COGNITO_ENDPOINT: 'http://127.0.0.1:9',
}

async function run(args: readonly string[], env: Record<string, string>) {
  let said = ''
  const write = (text: string) => {
    said += text
    return true
  }
  const io = { stdout: { write }, stderr: { write }, env, cwd: tmpdir(), stopped: async () => {} } as unknown as Io
  return { code: await main(['run', ...args], io), said }
}

const allowed = { ...existing, COGNITO_ALLOW_CONFIG_CHANGES: poolId }
const leave = ['--allow-config-changes', poolId]

const wrong: readonly [args: readonly string[], env: Record<string, string>, sentence: RegExp][] = [
  [
    ['--allow-config-changes', 'us-east-1_Other'],
    existing,
    /^COGNITO_ALLOW_CONFIG_CHANGES is us-east-1_Other, but COGNITO_USER_POOL_ID is/,
  ],
  [[...leave, '--parallel', '2'], existing, /^--parallel is 2, /],
  [['--parallel', '4'], allowed, /^--parallel is 4, /],
  [[...leave, '--shard', '1/3'], existing, /^--shard is 1\/3, /],
  [leave, {}, /^--allow-config-changes is .*, but the target is emulator: /],
  [
    leave,
    { COGNITO_TARGET: 'aws', COGNITO_PROFILE: 'disposable' },
    /^COGNITO_ALLOW_CONFIG_CHANGES is set, but COGNITO_PROFILE is disposable/,
  ],
]
for (const [args, env, sentence] of wrong)
  test(`exit 2: ${sentence.source}`, async () => {
    const { code, said } = await run(args, env)
    assert.equal(code, 2, said)
    const [, told = ''] = /^cognito-mfa: ([^\n]+\.)\n$/.exec(said) ?? []
    assert.match(told, sentence)
  })

test('alone, with one worker, it gets as far as the first call', async () => {
  const { code, said } = await run([...leave, '--parallel', '1'], existing)
  assert.deepEqual([code, /COGNITO_ENDPOINT/.test(said)], [3, true], said)
})
