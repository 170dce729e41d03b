// Pools and app clients as people have them: on none of them may a scenario fail, since it would be the scenario that presumes too much.
import path from 'node:path'
import type {
  CreateUserPoolClientCommandInput,
  CreateUserPoolCommandInput,
  SetUserPoolMfaConfigCommandInput,
} from '@aws-sdk/client-cognito-identity-provider'
import { Aws, command, type Env } from './stage'

interface OthersPool {
  readonly pool?: Partial<CreateUserPoolCommandInput>
  readonly mfa?: Omit<SetUserPoolMfaConfigCommandInput, 'UserPoolId'>
  readonly client?: Partial<CreateUserPoolClientCommandInput>
  /** How many scenarios play there at least, where users or their verification are of another kind than most scenarios have. */
  readonly least?: number
}

const byApp = { SoftwareTokenMfaConfiguration: { Enabled: true } }
const SmsConfiguration = { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms', ExternalId: 'others' }
const bySms = { SmsMfaConfiguration: { SmsConfiguration } }
const recovery = (...names: ('verified_email' | 'verified_phone_number' | 'admin_only')[]) => ({
  AccountRecoverySetting: { RecoveryMechanisms: names.map((Name, at) => ({ Name, Priority: at + 1 })) },
})
const byPhone = {
  UsernameAttributes: ['phone_number' as const],
  AutoVerifiedAttributes: ['phone_number' as const],
  SmsConfiguration,
}
const required = (...names: string[]) => ({
  Schema: names.map((Name) => ({ Name, AttributeDataType: 'String' as const, Required: true, Mutable: true })),
})
const firstFactors = (...AllowedFirstAuthFactors: ('PASSWORD' | 'EMAIL_OTP' | 'WEB_AUTHN')[]) => ({
  Policies: { SignInPolicy: { AllowedFirstAuthFactors } },
})
const minutes = { AccessToken: 'minutes', IdToken: 'minutes', RefreshToken: 'minutes' } as const

/** The first few are played in every run. */
const pools: Readonly<Record<string, OthersPool>> = {
  'as the console makes it': {
    pool: { UsernameAttributes: ['email'], ...required('email', 'name'), ...recovery('verified_email') },
  },
  'SMS and TOTP': { mfa: { MfaConfiguration: 'OPTIONAL', ...byApp, ...bySms } },
  'phone sign-in': { pool: byPhone, least: 450 },
  'a client that hides users': { client: { PreventUserExistenceErrors: 'ENABLED' } },
  'required TOTP': { mfa: { MfaConfiguration: 'ON', ...byApp } },
  'required SMS and TOTP': { mfa: { MfaConfiguration: 'ON', ...byApp, ...bySms } },
  'MFA off': { mfa: { MfaConfiguration: 'OFF' } },
  'recovery by administrators': { pool: recovery('admin_only') },
  'recovery by e-mail or phone': { pool: recovery('verified_email', 'verified_phone_number') },
  'long passwords': { pool: { Policies: { PasswordPolicy: { MinimumLength: 14, PasswordHistorySize: 5 } } } },
  'e-mail or phone sign-in': { pool: { UsernameAttributes: ['email', 'phone_number'] } },
  'phone sign-in, with codes by e-mail': { pool: { UsernameAttributes: ['phone_number'] }, least: 450 },
  'phone sign-in, with a name and recovery by phone or e-mail': {
    pool: { ...byPhone, ...required('phone_number', 'name'), ...recovery('verified_phone_number', 'verified_email') },
    least: 450,
  },
  'phone sign-in, with SMS and TOTP': {
    pool: byPhone,
    mfa: { MfaConfiguration: 'OPTIONAL', ...byApp, ...bySms },
    least: 450,
  },
  'phone sign-in, with required SMS and TOTP': { pool: byPhone, mfa: { MfaConfiguration: 'ON', ...byApp, ...bySms } },
  'e-mail or phone sign-in, with codes by SMS': {
    pool: { ...byPhone, UsernameAttributes: ['email', 'phone_number'] },
    least: 450,
  },
  'verification of both': {
    pool: { AutoVerifiedAttributes: ['email', 'phone_number'], SmsConfiguration },
    least: 450,
  },
  aliases: { pool: { AliasAttributes: ['email', 'preferred_username'] } },
  'no verification': { pool: { AutoVerifiedAttributes: [] }, least: 450 },
  'administrators alone make users': { pool: { AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } } },
  'tracked devices': {
    pool: { DeviceConfiguration: { ChallengeRequiredOnNewDevice: false, DeviceOnlyRememberedOnUserPrompt: true } },
  },
  'codes as a first factor': { pool: firstFactors('PASSWORD', 'EMAIL_OTP') },
  passkeys: {
    pool: firstFactors('PASSWORD', 'WEB_AUTHN'),
    mfa: { MfaConfiguration: 'OPTIONAL', ...byApp, WebAuthnConfiguration: { RelyingPartyId: 'example.com' } },
  },
  'verified before an update': {
    pool: { UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] } },
  },
  'the plan LITE': {
    pool: { UserPoolTier: 'LITE' },
    client: { ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_ADMIN_USER_PASSWORD_AUTH'] },
  },
  'a client of short tokens': {
    client: { AccessTokenValidity: 5, IdTokenValidity: 5, RefreshTokenValidity: 60, TokenValidityUnits: minutes },
  },
  'a client that revokes nothing': { client: { EnableTokenRevocation: false } },
  'a client with a secret and SRP alone': {
    client: { GenerateSecret: true, ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] },
  },
  'a client of few attributes': { client: { ReadAttributes: ['email'], WriteAttributes: ['email'] } },
}

const few = 4

interface Bench {
  readonly base: (aws: Aws) => Env
  readonly checked: readonly string[]
  readonly folder: string
  readonly told: (what: string, fault: string | undefined) => void
}

/** `all`, or the first few of them. */
export async function poolsOfOthers({ base, checked, folder, told }: Bench, all: boolean): Promise<void> {
  const aws = await Aws.open(checked)
  try {
    for (const [name, made] of Object.entries(pools).slice(0, all ? undefined : few)) {
      const env = { ...base(aws), ...(await given(aws, made)) }
      const before = await aws.inventory()
      const run = await command(['run', '--parallel', '4', '--out', path.join(folder, 'reports')], env)
      const line = run.said.trimEnd().split('\n').at(-1) ?? ''
      const isLeft = (await aws.inventory()) !== before
      const isRight = run.code === 0 && Number(/^(\d+) passed/.exec(line)?.[1] ?? 0) >= (made.least ?? 1)
      const fault = isRight ? isLeft && 'something is left' : `exit ${run.code}: ${run.said.slice(-800)}`
      told(`a pool of others, ${name}: ${line}`, fault || undefined)
    }
  } finally {
    aws.close()
  }
}

async function given({ sdk }: Aws, { pool, mfa, client }: OthersPool): Promise<Env> {
  const { UserPool } = await sdk.createUserPool({ PoolName: 'others', AutoVerifiedAttributes: ['email'], ...pool })
  const UserPoolId = UserPool?.Id ?? ''
  await sdk.setUserPoolMfaConfig({ UserPoolId, ...(mfa ?? { MfaConfiguration: 'OPTIONAL', ...byApp }) })
  const ExplicitAuthFlows = [
    'ADMIN_USER_PASSWORD_AUTH',
    'USER_PASSWORD_AUTH',
    'USER_SRP_AUTH',
    'USER_AUTH',
    'REFRESH_TOKEN_AUTH',
  ].map((flow) => `ALLOW_${flow}` as 'ALLOW_USER_AUTH')
  const { UserPoolClient } = await sdk.createUserPoolClient({
    UserPoolId,
    ClientName: 'app',
    ExplicitAuthFlows,
    ...client,
  })
  return { COGNITO_USER_POOL_ID: UserPoolId, COGNITO_CLIENT_ID: UserPoolClient?.ClientId ?? '' }
}
