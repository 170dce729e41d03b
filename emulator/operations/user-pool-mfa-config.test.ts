// GetUserPoolMfaConfig and SetUserPoolMfaConfig against the facts POOL-001 to POOL-064 and QUOTA-026.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SetUserPoolMfaConfigRequest } from '@aws-sdk/client-cognito-identity-provider'
import { madePool, type PoolSettings, refusalOf } from '../pool/testing'
import { newTestServices } from '../testing'
import { describeUserPool } from './describe-user-pool'
import { getUserPoolMfaConfig } from './get-user-pool-mfa-config'
import { setUserPoolMfaConfig } from './set-user-pool-mfa-config'

type Asked = Omit<SetUserPoolMfaConfigRequest, 'UserPoolId'>

async function poolOf(settings: PoolSettings = {}) {
  const on = newTestServices()
  const { Id: UserPoolId } = await madePool(on, settings)
  return {
    set: async (asked: Asked) => setUserPoolMfaConfig(on)({ UserPoolId, ...asked }),
    get: async () => getUserPoolMfaConfig(on)({ UserPoolId }),
    described: async () => (await describeUserPool(on)({ UserPoolId })).UserPool,
  }
}

const totp = { SoftwareTokenMfaConfiguration: { Enabled: true } }
const totpOff = { SoftwareTokenMfaConfiguration: { Enabled: false } }
const email = { EmailMfaConfiguration: { Message: 'Your code is {####}', Subject: 'Code' } }
const passkeys = { WebAuthnConfiguration: { RelyingPartyId: 'example.com', UserVerification: 'preferred' as const } }
const multiFactor = {
  WebAuthnConfiguration: { FactorConfiguration: 'MULTI_FACTOR_WITH_USER_VERIFICATION' as const },
}
const sender = { SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms' } }
const sms = { SmsMfaConfiguration: { SmsAuthenticationMessage: 'Use {####}.' } }
const firstFactors = (
  ...AllowedFirstAuthFactors: ('PASSWORD' | 'EMAIL_OTP' | 'SMS_OTP' | 'WEB_AUTHN')[]
): PoolSettings => ({
  Policies: { SignInPolicy: { AllowedFirstAuthFactors } },
})
const ses: PoolSettings = {
  EmailConfiguration: { EmailSendingAccount: 'DEVELOPER', SourceArn: 'arn:aws:ses:eu-west-1:123456789012:identity/a' },
}
const recovery = (...names: ('verified_email' | 'verified_phone_number' | 'admin_only')[]): PoolSettings => ({
  AccountRecoverySetting: { RecoveryMechanisms: names.map((Name, index) => ({ Name, Priority: index + 1 })) },
})

test('POOL-001 a fresh pool answers OFF and nothing else', async () => {
  assert.deepEqual(await (await poolOf()).get(), { MfaConfiguration: 'OFF' })
})

test('POOL-002, POOL-046 the software token is echoed, read back and described', async () => {
  const pool = await poolOf()
  const asked: Asked = { ...totp, MfaConfiguration: 'OPTIONAL' }
  assert.deepEqual(await pool.set(asked), asked)
  assert.deepEqual(await pool.get(), asked)
  assert.equal((await pool.described())?.MfaConfiguration, 'OPTIONAL')
})

for (const reset of [{}, { MfaConfiguration: 'OFF' as const }])
  test(`POOL-007, POOL-017 ${JSON.stringify(reset)} resets a pool from ON`, async () => {
    const pool = await poolOf()
    await pool.set({ ...totp, MfaConfiguration: 'ON' }) // POOL-024
    assert.deepEqual(await pool.set(reset), { MfaConfiguration: 'OFF' })
    assert.deepEqual(await pool.get(), { MfaConfiguration: 'OFF' })
  })

test('POOL-015 presence counts, not the flag', async () => {
  const asked: Asked = { ...totpOff, MfaConfiguration: 'ON' }
  assert.deepEqual(await (await poolOf()).set(asked), asked)
})

test('POOL-016, POOL-061 factors that are left out are cleared, the sender of the pool stays', async () => {
  const pool = await poolOf({ ...sender, MfaConfiguration: 'ON' })
  assert.deepEqual(await pool.get(), { SmsMfaConfiguration: sender, MfaConfiguration: 'ON' })
  assert.deepEqual(await pool.set({ ...totp, MfaConfiguration: 'ON' }), { ...totp, MfaConfiguration: 'ON' })
  assert.deepEqual((await pool.described())?.SmsConfiguration, sender.SmsConfiguration)
})

test('POOL-004 SMS takes the sender of the request, or of the pool', async () => {
  const own = { SmsMfaConfiguration: { ...sms.SmsMfaConfiguration, ...sender } }
  const ofRequest = await poolOf()
  assert.deepEqual(await ofRequest.set({ ...own, MfaConfiguration: 'OPTIONAL' }), {
    ...own,
    MfaConfiguration: 'OPTIONAL',
  })
  assert.deepEqual((await ofRequest.described())?.SmsConfiguration, sender.SmsConfiguration)
  const ofPool = await poolOf(sender)
  assert.deepEqual(await ofPool.set({ ...sms, MfaConfiguration: 'OPTIONAL' }), { ...own, MfaConfiguration: 'OPTIONAL' })
})

test('POOL-011, WAN-005 OFF goes with passkeys', async () => {
  assert.equal((await (await poolOf()).set({ ...passkeys, MfaConfiguration: 'OFF' })).MfaConfiguration, 'OFF')
})

const together = "Invalid MFA configuration given, can't turn off MFA and configure an MFA together."
const mustBeEnabled = 'Invalid MFA Configuration given. SMS MFA, Email MFA, or Software Token MFA must be enabled.'
const onlyPassword = 'Only PASSWORD and WEB_AUTHN (if configured) can be enabled as an auth factor if MFA is enabled'
const singleFactor =
  'Cannot set WebAuthn factor configuration to SINGLE_FACTOR if MFA is required and WebAuthn is an allowed first auth factor'
const noSes =
  'Cannot set EmailMfaConfiguration when user pool EmailConfiguration contains an EmailSendingAccount of COGNITO_DEFAULT.Update the value of EmailSendingAccount'
const noRecovery =
  'Cannot set EmailMfaConfiguration when user pool AccountRecoverySetting is not set or contains only verified_email in RecoveryMechanisms.'

const refused: [id: string, settings: PoolSettings, asked: Asked, message: string][] = [
  ['POOL-008', {}, { ...totp, MfaConfiguration: 'OFF' }, together],
  ['POOL-008 sms', {}, { ...sms, MfaConfiguration: 'OFF' }, together],
  ['POOL-009', {}, totpOff, together],
  ['POOL-010', {}, { ...email, MfaConfiguration: 'OFF' }, together],
  ['POOL-012', {}, { MfaConfiguration: 'ON' }, mustBeEnabled],
  ['POOL-014', {}, { ...passkeys, MfaConfiguration: 'OPTIONAL' }, mustBeEnabled],
  ['POOL-033', firstFactors('PASSWORD', 'EMAIL_OTP'), { ...totp, MfaConfiguration: 'ON' }, onlyPassword],
  ['POOL-034', firstFactors('PASSWORD', 'SMS_OTP'), { ...totp, MfaConfiguration: 'ON' }, onlyPassword],
  ['POOL-036', firstFactors('PASSWORD', 'WEB_AUTHN'), { ...totp, MfaConfiguration: 'ON' }, singleFactor],
  ['POOL-062', {}, { ...email, MfaConfiguration: 'OPTIONAL' }, noSes],
  ['POOL-063', ses, { ...email, MfaConfiguration: 'OPTIONAL' }, noRecovery],
  ['POOL-063', { ...ses, ...recovery('verified_email') }, { ...email, MfaConfiguration: 'ON' }, noRecovery],
]
for (const [id, settings, asked, message] of refused)
  test(`${id} ${JSON.stringify(asked)} is refused and changes nothing`, async () => {
    const pool = await poolOf(settings)
    assert.equal(await refusalOf(() => pool.set(asked)), `InvalidParameterException: ${message}`)
    assert.deepEqual(await pool.get(), { MfaConfiguration: 'OFF' })
  })

const accepted: [id: string, settings: PoolSettings, asked: Asked][] = [
  [
    'POOL-031',
    { ...ses, ...recovery('verified_email', 'verified_phone_number') },
    { ...email, MfaConfiguration: 'ON' },
  ],
  ['POOL-063', { ...ses, ...recovery('admin_only') }, { ...email, MfaConfiguration: 'OPTIONAL' }],
  ['POOL-035', firstFactors('PASSWORD', 'EMAIL_OTP'), { ...totp, MfaConfiguration: 'OPTIONAL' }],
  ['POOL-037', firstFactors('PASSWORD', 'WEB_AUTHN'), { ...totp, MfaConfiguration: 'OPTIONAL' }],
  ['WAN-005', firstFactors('PASSWORD', 'WEB_AUTHN'), { ...totp, ...multiFactor, MfaConfiguration: 'ON' }],
]
for (const [id, settings, asked] of accepted)
  test(`${id} ${JSON.stringify(asked)} is accepted`, async () => {
    assert.deepEqual(await (await poolOf(settings)).set(asked), asked)
  })

test('OPEN 8: SMS without any sender is refused', async () => {
  const pool = await poolOf()
  assert.match(await refusalOf(() => pool.set({ ...sms, MfaConfiguration: 'ON' })), /^InvalidParameterException: /)
})

test('QUOTA-026 e-mail MFA is not for Lite, whatever sends the mail', async () => {
  const pool = await poolOf({ UserPoolTier: 'LITE' })
  assert.equal(
    await refusalOf(() => pool.set({ ...email, MfaConfiguration: 'OPTIONAL' })),
    'FeatureUnavailableInTierException: The following feature is not available for the LITE pricing tier configured: Email MFA',
  )
})

test('POOL-019 an unknown pool is not found', async () => {
  const on = newTestServices()
  const UserPoolId = 'us-east-1_nobody'
  assert.match(await refusalOf(() => setUserPoolMfaConfig(on)({ UserPoolId })), /^ResourceNotFoundException: /)
  assert.match(await refusalOf(() => getUserPoolMfaConfig(on)({ UserPoolId })), /^ResourceNotFoundException: /)
})
