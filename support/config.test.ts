// Tests of the settings: defaults, and one sentence that names the variable for each wrong one.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ConfigError, readConfig } from './config'

test('nothing set means the emulator of our own in us-east-1', () => {
  assert.deepEqual(readConfig({}), { target: 'emulator', endpoint: undefined, region: 'us-east-1' })
})

test('an empty variable counts as not set', () => {
  const env = { COGNITO_TARGET: '', COGNITO_ENDPOINT: '', AWS_REGION: '' }
  assert.deepEqual(readConfig(env), readConfig({}))
})

test('an endpoint loses its last slash', () => {
  assert.equal(readConfig({ COGNITO_ENDPOINT: 'http://127.0.0.1:9229/' }).endpoint, 'http://127.0.0.1:9229')
})

for (const [name, value] of [
  ['COGNITO_TARGET', 'aws'],
  ['COGNITO_TARGET', 'moon'],
  ['COGNITO_ENDPOINT', '127.0.0.1:9229'],
  ['COGNITO_ENDPOINT', 'ftp://127.0.0.1'],
  ['AWS_REGION', 'Tokyo'],
] as const) {
  test(`${name}=${value} is refused with one sentence that names it`, () => {
    const named = (error: unknown) =>
      error instanceof ConfigError && error.message.startsWith(`${name} is ${value}`) && /\.$/.test(error.message)
    assert.throws(() => readConfig({ [name]: value }), named)
  })
}
