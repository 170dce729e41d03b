// Tests of the settings: defaults, and one sentence that names the variable for each wrong, missing or contradictory one.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ConfigError, readConfig } from './config'

const existing = { COGNITO_USER_POOL_ID: 'us-east-1_AbCdEfGhI', COGNITO_CLIENT_ID: '1example23456789' }
const disposable = { COGNITO_TARGET: 'aws', COGNITO_PROFILE: 'disposable' }
const box = { COGNITO_PROFILE: 'black-box', COGNITO_CLIENT_ID: '1example23456789' }
const role = 'arn:aws:iam::123456789012:role/sms'

test('nothing set means the emulator of our own in us-east-1', () => {
  assert.deepEqual(readConfig({}), { target: 'emulator', endpoint: undefined, region: 'us-east-1' })
})

test('emulators of others need nothing; the version of cognito-local may be another', () => {
  const where = { endpoint: undefined, region: 'us-east-1' }
  assert.deepEqual(readConfig({ COGNITO_TARGET: 'moto' }), { ...where, target: 'moto' })
  const local = { COGNITO_TARGET: 'cognito-local' }
  assert.deepEqual(readConfig(local), { ...where, target: 'cognito-local', version: '5.3.0' })
  const config = readConfig({ ...local, COGNITO_LOCAL_VERSION: '5.2.0' })
  assert.equal(config.target === 'cognito-local' && config.version, '5.2.0')
})

test('an address in place of a name is a target called by host and port, whose codes nobody reads unless told how', () => {
  const where = { region: 'us-east-1', target: 'address' }
  assert.deepEqual(readConfig({ COGNITO_TARGET: 'http://127.0.0.1:9229/' }), {
    ...where,
    endpoint: 'http://127.0.0.1:9229',
    name: '127.0.0.1:9229',
    codes: { kind: 'none' },
  })
  const config = readConfig({ COGNITO_TARGET: 'https://pool.example.com/idp', COGNITO_CODE_SOURCE: 'outbox' })
  assert.deepEqual(config.target === 'address' && [config.name, config.codes.kind], ['pool.example.com:443', 'outbox'])
})

test('an empty variable counts as not set', () => {
  const env = { COGNITO_TARGET: '', COGNITO_ENDPOINT: '', AWS_REGION: '' }
  assert.deepEqual(readConfig(env), readConfig({}))
})

test('an endpoint loses its last slash', () => {
  assert.equal(readConfig({ COGNITO_ENDPOINT: 'http://127.0.0.1:9229/' }).endpoint, 'http://127.0.0.1:9229')
})

test('a pool and a client mean that pool as it is, in its Region, with little that may be sent', () => {
  const config = readConfig({ ...existing, COGNITO_USER_POOL_ID: 'eu-west-1_AbCdEfGhI' })
  assert.ok(config.target === 'aws' && config.pool.profile === 'existing')
  assert.equal(config.region, 'eu-west-1')
  assert.deepEqual([config.pool.mayBeProtected, config.pool.mayChange], [false, false])
  assert.deepEqual(config.codes, { kind: 'none' })
  assert.deepEqual([config.budget.emails, config.budget.sms, config.budget.users], [40, 0, 1000])
})

test('a pool may be changed where its id is written a second time', () => {
  const config = readConfig({ ...existing, COGNITO_ALLOW_CONFIG_CHANGES: existing.COGNITO_USER_POOL_ID })
  assert.ok(config.target === 'aws' && config.pool.profile === 'existing' && config.pool.mayChange)
})

test('a disposable pool needs nothing else', () => {
  const config = readConfig(disposable)
  assert.ok(config.target === 'aws')
  assert.deepEqual(config.pool, { profile: 'disposable' })
})

test('a client alone is enough where no credentials are used; the shape is told in words', () => {
  const config = readConfig(box)
  assert.ok(config.target === 'aws' && config.pool.profile === 'black-box')
  assert.deepEqual([config.pool.userPoolId, config.pool.shape, config.pool.confirms], [undefined, undefined, false])
  const told = readConfig({
    ...box,
    COGNITO_POOL_SHAPE: 'optional TOTP and device tracking',
    COGNITO_POOL_CONFIRMS: 'yes',
  })
  assert.ok(told.target === 'aws' && told.pool.profile === 'black-box')
  assert.deepEqual([...(told.pool.shape?.traits ?? [])], ['device tracking'])
  assert.equal(told.pool.confirms, true)
})

/** The settings, and the variable that the sentence has to begin with. */
const wrong: readonly [env: Record<string, string>, names: string][] = [
  [{ COGNITO_TARGET: 'moon' }, 'COGNITO_TARGET is moon'],
  [{ COGNITO_TARGET: '127.0.0.1:9229' }, 'COGNITO_TARGET is 127.0.0.1:9229'],
  [{ COGNITO_TARGET: 'ftp://127.0.0.1' }, 'COGNITO_TARGET is ftp://127.0.0.1'],
  [{ COGNITO_TARGET: 'http://' }, 'COGNITO_TARGET is http://'],
  [{ COGNITO_TARGET: 'http://127.0.0.1/?x=1' }, 'COGNITO_TARGET is http://127.0.0.1/?x=1'],
  [
    { COGNITO_TARGET: 'https://cognito-idp.us-east-1.amazonaws.com' },
    'COGNITO_TARGET is https://cognito-idp.us-east-1',
  ],
  [{ COGNITO_TARGET: 'http://127.0.0.1', COGNITO_ENDPOINT: 'http://127.0.0.1' }, 'COGNITO_ENDPOINT is set'],
  [{ ...existing, COGNITO_TARGET: 'http://127.0.0.1' }, 'COGNITO_USER_POOL_ID is set'],
  [{ ...existing, COGNITO_TARGET: 'emulator' }, 'COGNITO_USER_POOL_ID is set, but COGNITO_TARGET is emulator'],
  [{ COGNITO_TARGET: 'moto', COGNITO_PROFILE: 'disposable' }, 'COGNITO_PROFILE is set, but COGNITO_TARGET is moto'],
  [{ COGNITO_PROFILE: 'existing' }, 'COGNITO_CLIENT_ID is not set'],
  [{ COGNITO_TARGET: 'cognito-local', COGNITO_LOCAL_VERSION: 'latest' }, 'COGNITO_LOCAL_VERSION is latest'],
  [{ COGNITO_ENDPOINT: '127.0.0.1:9229' }, 'COGNITO_ENDPOINT is 127.0.0.1:9229'],
  [{ COGNITO_ENDPOINT: 'ftp://127.0.0.1' }, 'COGNITO_ENDPOINT is ftp://127.0.0.1'],
  [{ AWS_REGION: 'Tokyo' }, 'AWS_REGION is Tokyo'],
  [{ COGNITO_TARGET: 'aws' }, 'COGNITO_CLIENT_ID is not set'],
  [{ COGNITO_TARGET: 'aws', COGNITO_PROFILE: 'mine' }, 'COGNITO_PROFILE is mine'],
  [{ COGNITO_USER_POOL_ID: 'my-pool', COGNITO_CLIENT_ID: 'a' }, 'COGNITO_USER_POOL_ID is my-pool'],
  [{ COGNITO_USER_POOL_ID: existing.COGNITO_USER_POOL_ID }, 'COGNITO_CLIENT_ID is not set'],
  [{ COGNITO_CLIENT_ID: existing.COGNITO_CLIENT_ID }, 'COGNITO_USER_POOL_ID is not set'],
  [{ ...existing, COGNITO_CLIENT_ID: 'no id' }, 'COGNITO_CLIENT_ID is no id'],
  [{ ...existing, COGNITO_CODE_CARRIES: 'SMS' }, 'COGNITO_CODE_CARRIES is SMS, but COGNITO_CODE_SOURCE is none'],
  [{ ...existing, COGNITO_CODE_SOURCE: 'prompt', COGNITO_CODE_CARRIES: 'both' }, 'COGNITO_CODE_CARRIES is both'],
  [{ ...existing, AWS_REGION: 'eu-west-1' }, 'COGNITO_USER_POOL_ID is us-east-1_AbCdEfGhI'],
  [{ ...existing, COGNITO_ALLOW_PROTECTED_POOL: 'us-east-1_Other' }, 'COGNITO_ALLOW_PROTECTED_POOL is us-east-1_Other'],
  [{ ...existing, COGNITO_ALLOW_CONFIG_CHANGES: 'us-east-1_Other' }, 'COGNITO_ALLOW_CONFIG_CHANGES is us-east-1_Other'],
  [{ ...existing, COGNITO_PROFILE: 'disposable' }, 'COGNITO_USER_POOL_ID is set'],
  [{ ...disposable, COGNITO_CLIENT_ID: 'a' }, 'COGNITO_CLIENT_ID is set'],
  [{ ...disposable, COGNITO_CLIENT_SECRET: 'a' }, 'COGNITO_CLIENT_SECRET is set'],
  [{ ...disposable, COGNITO_ALLOW_PROTECTED_POOL: 'a' }, 'COGNITO_ALLOW_PROTECTED_POOL is set'],
  [{ ...disposable, COGNITO_ALLOW_CONFIG_CHANGES: 'a' }, 'COGNITO_ALLOW_CONFIG_CHANGES is set'],
  [{ ...disposable, COGNITO_SMS_ROLE_ARN: 'sms' }, 'COGNITO_SMS_ROLE_ARN is sms'],
  [{ ...disposable, COGNITO_SMS_ROLE_ARN: role }, 'COGNITO_SMS_EXTERNAL_ID is not set'],
  [{ ...disposable, COGNITO_SMS_EXTERNAL_ID: 'x' }, 'COGNITO_SMS_ROLE_ARN is not set'],
  [{ ...disposable, COGNITO_SES_IDENTITY_ARN: 'a@example.com' }, 'COGNITO_SES_IDENTITY_ARN is a@example.com'],
  [{ COGNITO_TARGET: 'aws', COGNITO_PROFILE: 'black-box' }, 'COGNITO_CLIENT_ID is not set'],
  [{ ...box, COGNITO_USER_POOL_ID: 'my-pool' }, 'COGNITO_USER_POOL_ID is my-pool'],
  [{ ...box, COGNITO_USER_POOL_ID: 'eu-west-1_AbC', AWS_REGION: 'us-east-1' }, 'COGNITO_USER_POOL_ID is eu-west-1_AbC'],
  [{ ...box, COGNITO_ALLOW_PROTECTED_POOL: 'us-east-1_AbC' }, 'COGNITO_ALLOW_PROTECTED_POOL is set'],
  [{ ...box, COGNITO_MAX_POOL_USERS: '5' }, 'COGNITO_MAX_POOL_USERS is set'],
  [{ ...box, COGNITO_SES_IDENTITY_ARN: 'arn:aws:ses:us-east-1:1:identity/x' }, 'COGNITO_SES_IDENTITY_ARN is set'],
  [{ ...box, COGNITO_SMS_ROLE_ARN: role, COGNITO_SMS_EXTERNAL_ID: 'x' }, 'COGNITO_SMS_ROLE_ARN is set'],
  [{ ...box, COGNITO_POOL_SHAPE: 'round' }, 'COGNITO_POOL_SHAPE is round'],
  [{ ...box, COGNITO_POOL_SHAPE: 'optional TOTP and ears' }, 'COGNITO_POOL_SHAPE is optional TOTP and ears'],
  [{ ...box, COGNITO_POOL_CONFIRMS: 'maybe' }, 'COGNITO_POOL_CONFIRMS is maybe'],
  [{ ...existing, COGNITO_POOL_SHAPE: 'optional TOTP' }, 'COGNITO_POOL_SHAPE is set'],
  [{ ...disposable, COGNITO_POOL_CONFIRMS: 'yes' }, 'COGNITO_POOL_CONFIRMS is set'],
  [{ ...existing, COGNITO_MAX_EMAILS: 'many' }, 'COGNITO_MAX_EMAILS is many'],
  [{ ...existing, COGNITO_MAX_SMS: '-1' }, 'COGNITO_MAX_SMS is -1'],
  [{ ...existing, COGNITO_MAX_POOL_USERS: '1e3' }, 'COGNITO_MAX_POOL_USERS is 1e3'],
  [{ ...existing, COGNITO_EMAIL_ADDRESS: 'qa@example.com' }, 'COGNITO_EMAIL_ADDRESS is qa@example.com'],
  [{ ...existing, COGNITO_PHONE_NUMBERS: '+819012345678, 090' }, 'COGNITO_PHONE_NUMBERS is 090'],
  [{ ...existing, COGNITO_CODE_SOURCE: 'pigeon' }, 'COGNITO_CODE_SOURCE is pigeon'],
  [{ ...existing, COGNITO_CODE_SOURCE: 'command' }, 'COGNITO_CODE_COMMAND is not set'],
  [{ ...existing, COGNITO_CODE_SOURCE: 'imap' }, 'COGNITO_IMAP_URL is not set'],
  [{ ...existing, COGNITO_CODE_SOURCE: 'sqs' }, 'COGNITO_SQS_QUEUE_URL is not set'],
  [{ ...existing, COGNITO_CODE_SOURCE: 'sqs', COGNITO_SQS_QUEUE_URL: 'codes' }, 'COGNITO_SQS_QUEUE_URL is codes'],
  [{ ...existing, COGNITO_IMAP_URL: 'imap://u:p@h/' }, 'COGNITO_IMAP_URL is set without COGNITO_CODE_SOURCE'],
  [{ ...existing, COGNITO_CODE_SOURCE: 'prompt', COGNITO_CODE_COMMAND: 'true' }, 'COGNITO_CODE_COMMAND is set'],
]

for (const [env, names] of wrong)
  test(`refused with one sentence: ${names}, ${Object.keys(env).join(' ')}`, () => {
    const named = (error: unknown) =>
      error instanceof ConfigError && error.message.startsWith(names) && /^[^\n]+\.$/.test(error.message)
    assert.throws(() => readConfig(env), named)
  })

test('an address with a password is refused without it', () => {
  assert.throws(
    () => readConfig({ COGNITO_TARGET: 'http://user:hunter2@127.0.0.1' }),
    (error: Error) =>
      error.message.startsWith('COGNITO_TARGET is an address with') && !error.message.includes('hunter2'),
  )
})

test('a mailbox that is wrong is refused without its password', () => {
  const env = { ...existing, COGNITO_CODE_SOURCE: 'imap', COGNITO_IMAP_URL: 'http://user:hunter2@mail.example.com/' }
  assert.throws(
    () => readConfig(env),
    (error: Error) => error.message.startsWith('COGNITO_IMAP_URL is no mailbox') && !error.message.includes('hunter2'),
  )
})
