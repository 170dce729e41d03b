// The checks of single files find what they are there for, and nothing in what is well.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkEnvExample } from './check-env-example'
import { checkFileSize } from './check-file-size'
import { checkNoHosts } from './check-no-hosts'
import { checkNoWaits } from './check-no-waits'
import { file } from './testing'

test('a file over 250 lines, and one that does not say what it holds', () => {
  const long = Array.from({ length: 250 }, () => 'x')
  assert.deepEqual(checkFileSize([file('a.ts', '// It.', ...long.slice(1)), file('a.feature', ...long)]), [])
  assert.deepEqual(checkFileSize([file('a.feature', ...long, 'x')]), [
    'a.feature: 251 lines, more than 250: divide it by what it holds',
  ])
  const introduced = [file('bin/a.js', '#!/usr/bin/env node', '// The door.'), file('a.yaml', '# Facts.'), file('a.md')]
  assert.deepEqual(checkFileSize(introduced), [])
  for (const bare of [
    file('a.ts', 'export {}'),
    file('a.yaml', '- a'),
    file('bin/a.js', '#!/usr/bin/env node', 'go()'),
  ])
    assert.match(checkFileSize([bare])[0] ?? '', /first line must be a comment/)
})

test('registries, paths of one machine and download addresses', () => {
  const bad = ['registry.' + 'example.org', 'https://npm-' + 'mirror.example/x', '"/' + 'work/main"', '(/' + 'tmp/x)']
  for (const line of bad) assert.equal(checkNoHosts([file('a.md', 'ok', line)]).length > 0, true, line)
  const good = [
    './work/x',
    'https://docs.example/work/main',
    'the register',
    'https://www.npmjs.com/package/x',
    '/home',
  ]
  assert.deepEqual(checkNoHosts([file('a.md', ...good)]), [])
  assert.match(checkNoHosts([file('package-lock.json', '"resolved": "x"')])[0] ?? '', /^package-lock.json:1: records/)
})

test('sleeps, retries and tests left out', () => {
  const bad = [
    'test.' + 'skip(',
    '{ todo' + ": 'x' }",
    'await sleep' + '(5)',
    'setTimeout' + '(f, 1_000)',
    'retry' + ': 2',
  ]
  for (const line of bad) {
    assert.equal(checkNoWaits([file('a.test.ts', line)]).length, 1, line)
    assert.equal(checkNoWaits([file('support/a.ts', line)]).length, 1, line)
    assert.equal(checkNoWaits([file('emulator/a.ts', line)]).length, 0, line)
    assert.equal(checkNoWaits([file('a.test.ts', `// ${line}`)]).length, 0, `a comment may say ${line}`)
  }
  assert.deepEqual(
    checkNoWaits([file('support/waits.ts', 'sleep' + '(30)'), file('a.test.ts', 'setTimeout(f, 10)')]),
    [],
  )
  assert.deepEqual(checkNoWaits([file('a.feature', '@totp', '@wip')]), ['a.feature:2: leaves scenarios out (@wip)'])
})

test('.env.example against the config reader, both ways', () => {
  const config = file(
    'support/settings/pool.ts',
    "read(env['COGNITO_TARGET'])",
    'env.AWS_REGION',
    'fail(`COGNITO_TARGET is wrong`)',
  )
  const check = (...lines: string[]) => checkEnvExample([config, file('.env.example', ...lines)])
  const whole = ['# What is tested.', 'COGNITO_TARGET=emulator', '# Where.', '# AWS_REGION=us-east-1']
  assert.deepEqual(check(...whole), [])
  assert.deepEqual(check(...whole.slice(2)), ['.env.example: COGNITO_TARGET is missing, support/settings reads it'])
  assert.match(check(...whole, '# More.', 'COGNITO_MORE=1')[0] ?? '', /COGNITO_MORE is read by nobody/)
  assert.match(check(...whole.slice(1))[0] ?? '', /COGNITO_TARGET has no line on it/)
  assert.deepEqual(checkEnvExample([config]), ['.env.example is missing'])
})
