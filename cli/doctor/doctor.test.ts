// What doctor says of a pool: its configuration in Cognito's words, what is missing with its consequence, and the clock.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clientLines, poolLines } from '../../reporting/pool/configuration'
import { type AwsConfig, readConfig } from '../../support/config'
import { clockSentence } from './clock'
import { missing } from './missing'

const configOf = (env: Record<string, string> = {}) =>
  readConfig({ COGNITO_USER_POOL_ID: 'us-east-1_AbCdEfGhI', COGNITO_CLIENT_ID: 'a', ...env }) as AwsConfig

const client = { ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'] as const, ClientSecret: 'hidden' }
const seen = { endpoint: '', mfa: {}, pool: {}, client: {}, denied: [], skewMs: 0 }

const said = (env: Record<string, string>, more: object) => missing(configOf(env), { ...seen, ...more }).join('\n')

test('each flow that the client lacks is named with the scenarios that go with it, and none that it has', () => {
  const text = said({}, { client })
  assert.match(
    text,
    /^ALLOW_ADMIN_USER_PASSWORD_AUTH is not among the client's flows: the scenarios by AdminInitiateAuth /m,
  )
  assert.doesNotMatch(text, /^ALLOW_USER_SRP_AUTH is not/m)
  assert.match(text, /The client has a secret: the scenarios of a client without one/)
  assert.doesNotMatch(text, /hidden/)
  assert.doesNotMatch(
    said({}, { client: { ExplicitAuthFlows: ['ADMIN_NO_SRP_AUTH', 'USER_PASSWORD_AUTH'] } }),
    /^ALLOW_USER_PASSWORD_AUTH/m,
  )
})

test('settings of the client that hide something are told, the ordinary ones not', () => {
  const strict = said({}, { client: { PreventUserExistenceErrors: 'ENABLED', EnableTokenRevocation: false } })
  assert.match(strict, /^PreventUserExistenceErrors is ENABLED: /m)
  assert.match(strict, /^EnableTokenRevocation is off: /m)
  assert.doesNotMatch(said({}, {}), /PreventUserExistenceErrors|EnableTokenRevocation/)
})

test('a permission that is missing, protection, many users and triggers are told', () => {
  const pool = { DeletionProtection: 'ACTIVE', EstimatedNumberOfUsers: 5000, LambdaConfig: { PreSignUp: 'arn' } }
  const text = said({}, { pool, mfa: undefined, denied: ['GetUserPoolMfaConfig'] })
  assert.match(text, /^cognito-idp:GetUserPoolMfaConfig is not allowed/m)
  assert.match(text, /^COGNITO_ALLOW_PROTECTED_POOL is not set/m)
  assert.match(text, /^COGNITO_MAX_POOL_USERS is 1000, and the pool has about 5000 users/m)
  assert.match(text, /triggers \(PreSignUp\)/)
  assert.doesNotMatch(said({ COGNITO_ALLOW_PROTECTED_POOL: 'us-east-1_AbCdEfGhI' }, { pool }), /PROTECTED/)
})

test('code sources and budgets that are not there are told with what they cost', () => {
  assert.match(said({}, {}), /^COGNITO_CODE_SOURCE is not set.*\nCOGNITO_MAX_SMS is 0/m)
  assert.match(said({ COGNITO_MAX_EMAILS: '0' }, {}), /^COGNITO_MAX_EMAILS is 0/m)
  const sms = said({ COGNITO_CODE_SOURCE: 'prompt', COGNITO_CODE_CARRIES: 'EMAIL', COGNITO_MAX_SMS: '5' }, {})
  assert.match(sms, /^The code source reads no SMS/m)
  assert.match(sms, /^COGNITO_PHONE_NUMBERS is not set.*\nWhether the account is in the SMS sandbox/m)
})

test('pools of the run lack what they cannot send by', () => {
  const own = { COGNITO_TARGET: 'aws', COGNITO_PROFILE: 'disposable' }
  const text = missing(readConfig(own) as AwsConfig, seen).join('\n')
  assert.match(text, /^COGNITO_SMS_ROLE_ARN is not set: .*\nCOGNITO_SES_IDENTITY_ARN is not set: /)
})

test('the clock is fine, off but harmless, or off so far that an app on this machine is refused', () => {
  assert.match(clockSentence(0).sentence, /agrees/)
  assert.deepEqual(clockSentence(12_000).isFine, true)
  assert.match(clockSentence(12_000).sentence, /12 s ahead of/)
  assert.match(clockSentence(-45_000).sentence, /45 s behind .* refuses$/)
  assert.equal(clockSentence(-45_000).isFine, false)
  assert.match(clockSentence(600_000).sentence, /signatures/)
})

test('the configuration is told in the names of the API, with what is left out as its default', () => {
  const mfa = {
    MfaConfiguration: 'OPTIONAL',
    SoftwareTokenMfaConfiguration: { Enabled: true },
    SmsMfaConfiguration: undefined,
  }
  const lines = Object.fromEntries(poolLines({ UsernameAttributes: ['email'] }, mfa as never))
  assert.equal(lines.MfaConfiguration, 'OPTIONAL: SoftwareTokenMfaConfiguration')
  assert.equal(lines.UsernameAttributes, 'email')
  assert.equal(lines.AllowedFirstAuthFactors, 'PASSWORD')
  assert.equal(lines.DeviceConfiguration, 'none')
  const told = Object.fromEntries(
    clientLines({
      ...client,
      ExplicitAuthFlows: [...client.ExplicitAuthFlows],
      IdTokenValidity: 5,
      TokenValidityUnits: { IdToken: 'minutes' },
    }),
  )
  assert.deepEqual(
    [told.ClientSecret, told.IdTokenValidity, told.RefreshTokenValidity],
    ['set', '5 minutes', '30 days'],
  )
  assert.equal(told.PreventUserExistenceErrors, 'LEGACY')
})
