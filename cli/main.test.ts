// The command line without a process: help, wrong use, unreachable targets, and the emulator from start to stop.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { PassThrough } from 'node:stream'
import { test } from 'node:test'
import type { Io } from './io'
import { main } from './main'

function played(args: string[], env: Record<string, string> = {}, stopped: Promise<void> = Promise.resolve()) {
  const text = { out: '', err: '' }
  const stderr = new PassThrough()
  stderr.on('data', (chunk) => (text.err += chunk))
  const io: Io = {
    stdout: { write: (part) => (text.out += part) },
    stderr,
    env,
    cwd: __dirname,
    stopped: () => stopped,
  }
  return { text, code: main(args, io) }
}

async function refused(args: string[], sentence: RegExp, code: number, env: Record<string, string> = {}) {
  const { text, code: ended } = played(args, env)
  assert.equal(await ended, code, text.err)
  assert.match(text.err, sentence)
  assert.equal(text.err.trim().split('\n').length, 1)
}

test('help is one page with an example, and no failure', async () => {
  for (const command of ['run', 'emulator', 'doctor', 'plan']) {
    const { text, code } = played([command, '--help'])
    assert.equal(await code, 0)
    assert.match(text.out, /\nExample:\n {2}cognito-mfa /)
    assert.ok(text.out.split('\n').length < 40)
  }
})

test('what is no command, option or feature is wrong use, in one sentence', async () => {
  await refused(['fly'], /^cognito-mfa: fly is no command, and no feature file or folder here\.$/m, 2)
  await refused(['run', '--fast'], /^cognito-mfa: unknown option '--fast'; see cognito-mfa --help\.$/m, 2)
  await refused(['emulator', 'extra'], /too many arguments/, 2)
})

test('an option out of range is wrong use, before anything is played', async () => {
  await refused(['run', '--parallel', 'all'], /--parallel is all: write a number/, 2)
  await refused(['run', '--order', 'sorted'], /--order is sorted: write/, 2)
  await refused(['emulator', '--port', '99999'], /--port is 99999: write a number/, 2)
})

test('a module of triggers that is not there, or exports no function, is wrong use', async () => {
  await refused(['emulator', '--triggers', './nowhere'], /--triggers is \.\/nowhere, which cannot be loaded/, 2)
  await refused(['emulator', '--triggers', '../package.json'], /which exports no function/, 2)
})

test('a wrong setting names its variable, also when it was typed', async () => {
  await refused(['run'], /COGNITO_TARGET is moon/, 2, { COGNITO_TARGET: 'moon' })
  await refused(['run', '--target', 'moon'], /COGNITO_TARGET is moon/, 2)
  await refused(['doctor'], /COGNITO_ENDPOINT is nowhere/, 2, { COGNITO_ENDPOINT: 'nowhere' })
})

test('a target that does not answer is told apart from a wrong setting', async () => {
  await refused(['doctor', '--endpoint', 'http://127.0.0.1:1'], /nobody answered at http:\/\/127\.0\.0\.1:1/, 3)
})

test('an address that is none, one where nobody is, and one where no pool is', async () => {
  await refused(['run', '--target', '127.0.0.1:9229'], /COGNITO_TARGET is 127\.0\.0\.1:9229, which is no target/, 2)
  await refused(['doctor', '--target', 'http://127.0.0.1:1'], /nobody answered at http:\/\/127\.0\.0\.1:1: look at/, 3)
  const server = createServer((_, answer) => answer.end('<html>')).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await refused(['doctor', '--target', `http://127.0.0.1:${port}`], /does not speak the Cognito API/, 3)
  server.close()
})

test('a file of known failures that is not there, or is none', async () => {
  await refused(['run', '--expectations', 'nowhere.yaml'], /--expectations is nowhere\.yaml, which is not there/, 2)
  await refused(['run', '--expectations', '../package.json'], /package\.json/, 2)
})

test('the emulator says where it listens, answers there, and stops when told to', { timeout: 10_000 }, async () => {
  let stop = () => {}
  const { text, code } = played(['emulator', '--port', '0'], {}, new Promise((resolve) => (stop = resolve)))
  while (!text.out.includes('\n')) await new Promise(setImmediate)
  const url = /^listening on (http:\/\/127\.0\.0\.1:\d+)\n$/.exec(text.out)?.[1] ?? assert.fail(text.out)
  assert.equal((await fetch(`${url}/_emulator/health`)).status, 200)
  const port = new URL(url).port
  await refused(['emulator', '--port', port], new RegExp(port), 2)
  stop()
  assert.equal(await code, 0)
  await assert.rejects(fetch(url))
})
