// Pools made, described, listed and deleted, against POOL-020 to POOL-065 and the plans.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Unsupported } from '../errors'
import { madePool, type PoolSettings, refusalOf } from '../pool/testing'
import { newTestServices } from '../testing'
import { addCustomAttributes } from './add-custom-attributes'
import { deleteUserPool } from './delete-user-pool'
import { describeUserPool } from './describe-user-pool'
import { listUserPools } from './list-user-pools'
import { updateUserPool } from './update-user-pool'

const sender = { SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms' } }
const phoneRecovery = { RecoveryMechanisms: [{ Name: 'verified_phone_number' as const, Priority: 1 }] }
const firstFactors = (...AllowedFirstAuthFactors: ('PASSWORD' | 'EMAIL_OTP' | 'WEB_AUTHN' | 'SOFTWARE_TOKEN')[]) => ({
  Policies: { SignInPolicy: { AllowedFirstAuthFactors } },
})

test('a pool that asked for nothing shows the defaults', async () => {
  const on = newTestServices()
  const { SchemaAttributes, ...pool } = await madePool(on, { PoolName: 'plain' })
  assert.match(pool.Id, /^us-east-1_[0-9A-Za-z]{9}$/)
  assert.equal(SchemaAttributes?.length, 21)
  assert.deepEqual(pool, {
    Id: pool.Id,
    Name: 'plain',
    Arn: `arn:aws:cognito-idp:us-east-1:123456789012:userpool/${pool.Id}`,
    Policies: {
      PasswordPolicy: {
        MinimumLength: 8,
        RequireUppercase: true,
        RequireLowercase: true,
        RequireNumbers: true,
        RequireSymbols: true,
        TemporaryPasswordValidityDays: 7,
      },
      SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD'] },
    },
    DeletionProtection: 'INACTIVE',
    LambdaConfig: {},
    VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_CODE' },
    EmailConfiguration: { EmailSendingAccount: 'COGNITO_DEFAULT' },
    UserPoolTags: {},
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: false, UnusedAccountValidityDays: 7 },
    UserPoolTier: 'ESSENTIALS',
    MfaConfiguration: 'OFF',
    EstimatedNumberOfUsers: 0,
    CreationDate: new Date(on.clock.now()),
    LastModifiedDate: new Date(on.clock.now()),
  })
})

const smsNeeded =
  'InvalidParameterException: SMS configuration and Auto verification for phone_number are required when MFA is required/optional'
const onlyPassword =
  'InvalidParameterException: Only PASSWORD and WEB_AUTHN (if configured) can be enabled as an auth factor if MFA is enabled'
const lite =
  'FeatureUnavailableInTierException: The following features need to be disabled for the LITE pricing tier configured:'
const refused: [id: string, settings: PoolSettings, refusal: string | RegExp][] = [
  ['POOL-020 ON', { MfaConfiguration: 'ON' }, smsNeeded],
  ['POOL-020 OPTIONAL', { MfaConfiguration: 'OPTIONAL', AutoVerifiedAttributes: ['email'] }, smsNeeded],
  [
    'POOL-032',
    { MfaConfiguration: 'ON', ...sender, AccountRecoverySetting: phoneRecovery },
    /^InvalidParameterException: Invalid account recovery setting parameter\. .* when SMS MFA is configured\.$/,
  ],
  ['POOL-033', { MfaConfiguration: 'ON', ...sender, ...firstFactors('PASSWORD', 'EMAIL_OTP') }, onlyPassword],
  ['POOL-058', firstFactors('PASSWORD', 'SOFTWARE_TOKEN'), /^InvalidParameterException/],
  ['WAN-002', firstFactors('WEB_AUTHN'), /^InvalidParameterException/],
  [
    'POOL-065',
    { AutoVerifiedAttributes: ['phone_number'] },
    'InvalidParameterException: SMS configuration is required when phone_number is selected for auto verification',
  ],
  ['POOL-059', { UserPoolTier: 'LITE', ...firstFactors('PASSWORD', 'EMAIL_OTP') }, `${lite} Passwordless Sign-In`],
  [
    'QUOTA-022',
    { UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' } },
    'FeatureUnavailableInTierException: The following features need to be disabled for the ESSENTIALS pricing tier configured: Threat Protection',
  ],
  ['POOL-043', { SmsConfiguration: {} }, /^InvalidParameterException/],
]
for (const [id, settings, refusal] of refused)
  test(`${id} creation is refused and leaves no pool`, async () => {
    const on = newTestServices()
    const said = await refusalOf(() => madePool(on, settings))
    if (typeof refusal === 'string') assert.equal(said, refusal)
    else assert.match(said, refusal)
    assert.equal(on.pools.count, 0)
  })

test('a setting that changes what the server does not play is refused loudly', async () => {
  const on = newTestServices()
  await assert.rejects(madePool(on, { IssuerConfiguration: { Type: 'UNIQUE' as never } }), Unsupported)
})

test('a protected pool is deleted only after the protection is taken off', async () => {
  const on = newTestServices()
  const { Id: UserPoolId } = await madePool(on, { DeletionProtection: 'ACTIVE' })
  assert.match(
    await refusalOf(() => deleteUserPool(on)({ UserPoolId })),
    /^InvalidParameterException: The user pool cannot/,
  )
  await updateUserPool(on)({ UserPoolId, DeletionProtection: 'INACTIVE' })
  await deleteUserPool(on)({ UserPoolId })
  assert.match(await refusalOf(() => describeUserPool(on)({ UserPoolId })), /^ResourceNotFoundException: /)
})

test('ListUserPools goes through all pools page by page', async () => {
  const on = newTestServices()
  const made = [await madePool(on), await madePool(on), await madePool(on)].map(({ Id }) => Id)
  const first = await listUserPools(on)({ MaxResults: 2 })
  const second = await listUserPools(on)({ MaxResults: 2, NextToken: first.NextToken })
  const listed = [...(first.UserPools ?? []), ...(second.UserPools ?? [])].map(({ Id }) => Id)
  assert.deepEqual(new Set(listed), new Set(made))
  assert.equal(second.NextToken, undefined)
})

test('custom attributes get their prefix and come once', async () => {
  const on = newTestServices()
  const { Id: UserPoolId } = await madePool(on, {
    Schema: [
      { Name: 'email', Required: true },
      { Name: 'plan', AttributeDataType: 'String' },
    ],
  })
  const CustomAttributes = [{ Name: 'seats', AttributeDataType: 'Number' as const }]
  await addCustomAttributes(on)({ UserPoolId, CustomAttributes })
  const { UserPool } = await describeUserPool(on)({ UserPoolId })
  const schema = UserPool?.SchemaAttributes ?? []
  assert.equal(schema.find(({ Name }) => Name === 'email')?.Required, true)
  assert.deepEqual(
    schema.slice(21).map(({ Name }) => Name),
    ['custom:plan', 'custom:seats'],
  )
  assert.equal(
    await refusalOf(() => addCustomAttributes(on)({ UserPoolId, CustomAttributes })),
    'InvalidParameterException: custom:seats: Existing attribute already has name custom:seats.',
  )
})
