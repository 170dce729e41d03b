// The comparison of a pool before and after: it sees every change, names it with both values, and shows no secret.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Configuration } from './described'
import { differences } from './differences'
import { whole } from './testing'

const changed = (pool: object, more: Partial<Configuration> = {}): string[] =>
  differences(whole, { ...whole, ...more, pool: { ...whole.pool, ...pool } })

test('a snapshot that was read from its file is as it was, whatever the dates and the number of users', () => {
  const read = JSON.parse(JSON.stringify(whole)) as Configuration
  const counted = { LastModifiedDate: new Date(), EstimatedNumberOfUsers: 9, SmsConfigurationFailure: undefined }
  assert.deepEqual(differences(read, { ...whole, pool: { ...whole.pool, ...counted } }), [])
})

test('the order of a list says nothing', () => {
  assert.deepEqual(changed({ AutoVerifiedAttributes: ['phone_number', 'email'] }), [])
})

const policy = { ...whole.pool.Policies, PasswordPolicy: { MinimumLength: 8, TemporaryPasswordValidityDays: 3 } }
const cases: readonly [what: string, found: string[], told: string][] = [
  ['a value deep inside', changed({ Policies: policy }), 'Policies.PasswordPolicy.MinimumLength was 12 and is 8'],
  ['a member that went', changed({ UserPoolTags: undefined }), 'UserPoolTags was {"team":"customers"} and is absent'],
  [
    'a member that came',
    changed({ CustomDomain: 'auth.example.com' }),
    'CustomDomain was absent and is "auth.example.com"',
  ],
  [
    'a shorter list',
    changed({ AutoVerifiedAttributes: ['email'] }),
    'AutoVerifiedAttributes was ["email","phone_number"] and is ["email"]',
  ],
  [
    'one more attribute',
    changed({ SchemaAttributes: [...(whole.pool.SchemaAttributes ?? []), { Name: 'custom:b' }] }),
    'SchemaAttributes.custom:b was absent and is {"Name":"custom:b"}',
  ],
  [
    'the MFA mode',
    changed({}, { mfa: { ...whole.mfa, MfaConfiguration: 'ON' } }),
    'MFA: MfaConfiguration was "OPTIONAL" and is "ON"',
  ],
  [
    'the app client',
    changed({}, { client: { ...whole.client, AccessTokenValidity: 60 } }),
    'app client: AccessTokenValidity was 15 and is 60',
  ],
]
for (const [what, found, told] of cases) test(`${what} is told with both values`, () => assert.deepEqual(found, [told]))

test('several are told one by one', () => {
  assert.equal(changed({ DeviceConfiguration: undefined, UserPoolTier: 'LITE' }).length, 2)
})

test('no external id is shown, alone or inside what is gone', () => {
  const other = changed({ SmsConfiguration: { ...whole.pool.SmsConfiguration, ExternalId: 'hunter3' } })
  const gone = changed({ SmsConfiguration: undefined })
  assert.deepEqual(other, ['SmsConfiguration.ExternalId was [redacted] and is [redacted]'])
  assert.match(gone.join(), /"ExternalId":"\[redacted\]"/)
  assert.doesNotMatch([...other, ...gone].join(), /hunter/)
})

test('a long text is cut', () => {
  const [told = ''] = changed({ EmailVerificationMessage: 'x'.repeat(20_000) })
  assert.ok(told.length < 400 && told.endsWith('… (20002 characters)'))
})
