// What UpdateUserPool resets, keeps and refuses (POOL-022, -023, -038, -049, -066, -067).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madePool, type PoolSettings, refusalOf } from '../pool/testing'
import { newTestServices } from '../testing'
import { describeUserPool } from './describe-user-pool'
import { updateUserPool } from './update-user-pool'

const sender = { SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms' } }
const firstFactors = (...AllowedFirstAuthFactors: ('PASSWORD' | 'EMAIL_OTP' | 'WEB_AUTHN')[]): PoolSettings => ({
  Policies: { SignInPolicy: { AllowedFirstAuthFactors } },
})
const onlyPassword =
  'InvalidParameterException: Only PASSWORD and WEB_AUTHN (if configured) can be enabled as an auth factor if MFA is enabled'

async function updatable(settings: PoolSettings = {}) {
  const on = newTestServices()
  const { Id: UserPoolId } = await madePool(on, settings)
  return {
    update: async (asked: object) => updateUserPool(on)({ UserPoolId, ...asked }),
    now: async () => (await describeUserPool(on)({ UserPoolId })).UserPool,
  }
}

test('POOL-049 what an update leaves out is reset', async () => {
  const pool = await updatable({
    AutoVerifiedAttributes: ['email'],
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
    DeviceConfiguration: { ChallengeRequiredOnNewDevice: true },
    VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_LINK' },
    LambdaConfig: { PreSignUp: 'arn:aws:lambda:eu-west-1:123456789012:function:f' },
  })
  assert.deepEqual(await pool.update({}), {})
  const after = await pool.now()
  assert.equal(after?.AutoVerifiedAttributes, undefined)
  assert.equal(after?.AdminCreateUserConfig?.AllowAdminCreateUserOnly, false)
  assert.equal(after?.DeviceConfiguration, undefined)
  assert.equal(after?.VerificationMessageTemplate?.DefaultEmailOption, 'CONFIRM_WITH_CODE')
  assert.deepEqual(after?.LambdaConfig, {})
})

test('POOL-066 an update keeps the parts of Policies it leaves out, and what was measured to stay', async () => {
  const pool = await updatable({
    MfaConfiguration: 'ON',
    ...sender,
    UserPoolTags: { a: 'b' },
    Policies: { PasswordPolicy: { MinimumLength: 12 }, SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD'] } },
  })
  await pool.update({ Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD'] } }, PoolName: 'renamed' })
  const after = await pool.now()
  assert.equal(after?.Policies?.PasswordPolicy?.MinimumLength, 12)
  assert.equal(after?.MfaConfiguration, 'ON')
  assert.deepEqual(after?.SmsConfiguration, sender.SmsConfiguration)
  assert.deepEqual(after?.UserPoolTags, { a: 'b' })
  assert.equal(after?.Name, 'renamed')
})

test('POOL-022 an update cannot turn MFA ON, POOL-023 but OPTIONAL and back OFF', async () => {
  const pool = await updatable()
  assert.equal(
    await refusalOf(() => pool.update({ MfaConfiguration: 'ON' })),
    'InvalidParameterException: Cannot turn MFA functionality ON, once the user pool has been created.',
  )
  await pool.update({ MfaConfiguration: 'OPTIONAL' })
  assert.equal((await pool.now())?.MfaConfiguration, 'OPTIONAL')
  await pool.update({ MfaConfiguration: 'OFF' })
  assert.equal((await pool.now())?.MfaConfiguration, 'OFF')
})

test('POOL-067 a refused update applies nothing', async () => {
  const pool = await updatable({ MfaConfiguration: 'ON', ...sender })
  const before = await pool.now()
  const asked = { PoolName: 'other', ...firstFactors('PASSWORD', 'EMAIL_OTP') }
  assert.equal(await refusalOf(() => pool.update(asked)), onlyPassword)
  assert.deepEqual(await pool.now(), before)
})

test('POOL-038 passkeys as a first factor beside MFA ON must be multi-factor', async () => {
  const pool = await updatable({ MfaConfiguration: 'ON', ...sender })
  assert.equal(
    await refusalOf(() => pool.update(firstFactors('PASSWORD', 'WEB_AUTHN'))),
    'InvalidParameterException: WEB_AUTHN cannot be used as an auth factor when MFA is enabled if not configured for MFA.',
  )
})
