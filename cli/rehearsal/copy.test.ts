// A copy of a pool and a client is described as they are, but for ids and dates; what is refused is named, and the rest copied.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  CognitoIdentityProvider,
  type CreateUserPoolClientCommandInput,
  type CreateUserPoolCommandInput,
} from '@aws-sdk/client-cognito-identity-provider'
import { type Emulator, startEmulator } from '../../emulator/index'
import { copyOf, type Described } from './copy'

let emulator: Emulator
let sdk: CognitoIdentityProvider

before(async () => {
  emulator = await startEmulator()
  const credentials = { accessKeyId: 'a', secretAccessKey: 'b' }
  sdk = new CognitoIdentityProvider({ endpoint: emulator.url, region: emulator.region, credentials })
})

after(async () => {
  sdk.destroy()
  await emulator.close()
})

async function described(UserPoolId: string, ClientId: string): Promise<Described> {
  const { UserPool: pool = {} } = await sdk.describeUserPool({ UserPoolId })
  const { $metadata: _, ...mfa } = await sdk.getUserPoolMfaConfig({ UserPoolId })
  const { UserPoolClient: client = {} } = await sdk.describeUserPoolClient({ UserPoolId, ClientId })
  return { pool, mfa, client }
}

const settings: Omit<CreateUserPoolCommandInput, 'PoolName'> = {
  UsernameAttributes: ['email'],
  UsernameConfiguration: { CaseSensitive: true },
  AutoVerifiedAttributes: ['email'],
  Policies: { PasswordPolicy: { MinimumLength: 12, RequireNumbers: true, TemporaryPasswordValidityDays: 3 } },
  Schema: [
    { Name: 'given_name', AttributeDataType: 'String', Required: true, Mutable: true },
    { Name: 'shoe_size', AttributeDataType: 'Number', Mutable: true, NumberAttributeConstraints: { MaxValue: '60' } },
  ],
  DeviceConfiguration: { ChallengeRequiredOnNewDevice: true, DeviceOnlyRememberedOnUserPrompt: true },
  AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'admin_only', Priority: 1 }] },
  EmailConfiguration: {
    EmailSendingAccount: 'DEVELOPER',
    SourceArn: 'arn:aws:ses:us-east-1:123456789012:identity/no-reply@example.com',
  },
  SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms', ExternalId: 'x' },
  AdminCreateUserConfig: { AllowAdminCreateUserOnly: true, InviteMessageTemplate: { EmailSubject: 'Come in' } },
  VerificationMessageTemplate: { EmailSubject: 'Yours', EmailMessage: 'It is {####}' },
  UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] },
}

const client: Omit<CreateUserPoolClientCommandInput, 'UserPoolId' | 'ClientName'> = {
  GenerateSecret: true,
  ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'],
  PreventUserExistenceErrors: 'ENABLED',
  EnableTokenRevocation: false,
  AccessTokenValidity: 10,
  TokenValidityUnits: { AccessToken: 'minutes' },
  AuthSessionValidity: 15,
  ReadAttributes: ['email', 'custom:shoe_size'],
  RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 10 },
}

async function original(): Promise<Described> {
  const protects = { DeletionProtection: 'ACTIVE', UserPoolTags: { team: 'a' } } as const
  const { UserPool } = await sdk.createUserPool({ PoolName: 'customers', ...settings, ...protects })
  const UserPoolId = UserPool?.Id ?? ''
  await sdk.setUserPoolMfaConfig({
    UserPoolId,
    MfaConfiguration: 'ON',
    SoftwareTokenMfaConfiguration: { Enabled: true },
    SmsMfaConfiguration: { SmsConfiguration: settings.SmsConfiguration, SmsAuthenticationMessage: 'Use {####}' },
    EmailMfaConfiguration: { Subject: 'Code', Message: 'Use {####}' },
  })
  const { UserPoolClient } = await sdk.createUserPoolClient({ UserPoolId, ClientName: 'app', ...client })
  return described(UserPoolId, UserPoolClient?.ClientId ?? '')
}

/** What the copy has of its own, or must not have. */
const own = /^(Id|Arn|UserPoolId|ClientId|ClientSecret|CreationDate|LastModifiedDate|DeletionProtection|UserPoolTags)$/

const comparable = (parts: Described) =>
  JSON.parse(JSON.stringify(parts, (name, value) => (own.test(name) ? undefined : value)))

test('a pool far from the defaults is copied whole, without what protects and names it', async () => {
  const first = await original()
  const { poolId, clientId, left } = await copyOf(sdk, first, false)
  const copy = await described(poolId, clientId)
  assert.deepEqual(left, [])
  assert.deepEqual(comparable(copy), comparable(first))
  assert.notEqual(copy.pool.Id, first.pool.Id)
  assert.ok(copy.client.ClientSecret)
  assert.equal(copy.pool.DeletionProtection ?? 'INACTIVE', 'INACTIVE')
})

test('what the embedded pool refuses is named with the reason, and everything else is copied', async () => {
  const first = await original()
  const odd = {
    ...first,
    pool: { ...first.pool, VerificationMessageTemplate: { EmailMessage: 'no place for a code' } },
  }
  const { poolId, clientId, left } = await copyOf(sdk, odd, false)
  assert.equal(left.length, 1)
  assert.match(left[0] ?? '', /^VerificationMessageTemplate \(.+\)$/)
  const copy = await described(poolId, clientId)
  assert.deepEqual(copy.pool.UsernameAttributes, ['email'])
  assert.deepEqual(comparable(copy).mfa, comparable(first).mfa)
})

test('triggers are left out, and a secret is made where the settings alone know of one', async () => {
  const first = await original()
  const { ClientSecret: _, ...hidden } = first.client
  const withTriggers = {
    ...first,
    client: hidden,
    pool: { ...first.pool, LambdaConfig: { PreSignUp: 'arn:aws:lambda:x' } },
  }
  const { poolId, clientId } = await copyOf(sdk, withTriggers, true)
  const copy = await described(poolId, clientId)
  assert.deepEqual(copy.pool.LambdaConfig ?? {}, {})
  assert.ok(copy.client.ClientSecret)
})
