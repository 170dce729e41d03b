// The shapes that a given pool can be given: all that an update changes and takes back, whole, and nothing that it keeps for good.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whole } from '../restoring/testing'
import type { Described } from './fit'
import { requestsToShape, unshapeable } from './shaped'
import { shapeOf } from './shapes'

const nothing = { sms: undefined, emailArn: undefined }
const emailArn = 'arn:aws:ses:us-east-1:123456789012:identity/example.com'
const ofNames: Described = {
  ...whole,
  pool: { ...whole.pool, AliasAttributes: undefined, UsernameConfiguration: undefined },
}
const pool = (members: object): Described => ({ ...ofNames, pool: { ...ofNames.pool, ...members } })

const byPhone = (members: object = {}) => pool({ UsernameAttributes: ['phone_number'], ...members })

const cases: readonly [shape: string, on: Described, sentence: RegExp | undefined][] = [
  ['MFA off', ofNames, undefined],
  ['required SMS and TOTP', ofNames, undefined],
  ['optional TOTP, device tracking and recovery by phone', ofNames, undefined],
  ['MFA off and e-mail sign-in', ofNames, /UsernameAttributes: none, .* needs: email, which no update changes$/],
  ['MFA off and phone alias', whole, /AliasAttributes: email, .* needs: phone_number, which no update changes$/],
  ['MFA off and a required name', ofNames, /required attributes: none, .* needs: given_name, which no update changes$/],
  ['MFA off and a shoe size', ofNames, /custom attributes: none, .* needs: custom:shoe_size, which no update changes$/],
  ['required SMS', pool({ SmsConfiguration: undefined }), /no role to send SMS by, .* could not be taken away again/],
  ['MFA off and phone verification', pool({ SmsConfiguration: undefined }), /no role to send SMS by/],
  ['MFA off and recovery by phone', pool({ AccountRecoverySetting: undefined }), /no account recovery setting/],
  ['optional TOTP and no word on recovery', ofNames, /account recovery setting, which no update takes away/],
  ['optional TOTP and no word on recovery', pool({ AccountRecoverySetting: undefined }), undefined],
  ['MFA off and recovery open to e-mail', pool({ AccountRecoverySetting: undefined }), undefined],
  ['MFA off', byPhone(), undefined],
  ['MFA off and plain user names', byPhone(), /UsernameAttributes: phone_number, .* which no update changes$/],
  ['optional e-mail', ofNames, /COGNITO_SES_IDENTITY_ARN/],
  ['MFA off and passkeys', pool({ UserPoolTier: 'LITE' }), /the plan LITE/],
]
for (const [shape, on, sentence] of cases)
  test(`${shape} ${sentence ? `cannot be given: ${sentence.source}` : 'can be given'}`, () => {
    const said = unshapeable(shapeOf(shape), on, nothing)
    if (sentence) assert.match(said ?? '', sentence)
    else assert.equal(said, undefined)
  })

const shaped = (shape: string, senders = nothing as { sms: undefined; emailArn: string | undefined }) =>
  requestsToShape(shapeOf(shape), ofNames, senders)

test('what a shape does not name is as in a new pool', () => {
  const { update } = shaped('MFA off')
  assert.deepEqual(update.AutoVerifiedAttributes, ['email'])
  assert.equal(update.Policies?.PasswordPolicy?.MinimumLength, 8)
  assert.deepEqual(update.Policies?.SignInPolicy?.AllowedFirstAuthFactors, ['PASSWORD'])
  assert.deepEqual(update.AdminCreateUserConfig, { AllowAdminCreateUserOnly: false })
  assert.deepEqual(update.UserAttributeUpdateSettings, { AttributesRequireVerificationBeforeUpdate: [] })
  for (const gone of ['DeviceConfiguration', 'SmsAuthenticationMessage', 'VerificationMessageTemplate'])
    assert.ok(!(gone in update), gone)
})

test('triggers, tags, plan and protection stay', () => {
  const { update } = shaped('optional TOTP and device tracking')
  for (const name of ['LambdaConfig', 'UserPoolTags', 'UserPoolTier', 'UserPoolAddOns', 'DeletionProtection'] as const)
    assert.deepEqual(update[name], ofNames.pool[name])
})

test('SMS go out by the role of the pool, and e-mail by the identity of the settings where the pool has none', () => {
  const { SmsConfiguration } = ofNames.pool
  assert.deepEqual(shaped('required SMS').mfa.SmsMfaConfiguration?.SmsConfiguration, SmsConfiguration)
  const { EmailConfiguration } = shaped('optional e-mail', { sms: undefined, emailArn }).update
  assert.deepEqual(EmailConfiguration, { EmailSendingAccount: 'DEVELOPER', SourceArn: emailArn })
})

test('the phone recovers accounts as where nothing is set, but not where it is a factor', () => {
  const names = (shape: string) =>
    shaped(shape).update.AccountRecoverySetting?.RecoveryMechanisms?.map(({ Name }) => Name)
  assert.deepEqual(names('optional TOTP'), ['verified_phone_number', 'verified_email'])
  assert.deepEqual(names('optional SMS'), ['verified_email'])
  assert.deepEqual(names('optional SMS and recovery by administrators'), ['admin_only'])
})

test('where everybody has a phone number, recovery open to e-mail is by e-mail alone', () => {
  const ways = (shape: string, on: Described) =>
    requestsToShape(shapeOf(shape), on, nothing).update.AccountRecoverySetting?.RecoveryMechanisms?.map(
      ({ Name }) => Name,
    )
  assert.deepEqual(ways('MFA off and recovery open to e-mail', byPhone()), ['verified_email'])
  assert.deepEqual(ways('MFA off', byPhone()), ['verified_phone_number', 'verified_email'])
  assert.deepEqual(ways('MFA off and recovery open to e-mail', ofNames), ['verified_phone_number', 'verified_email'])
})
