// The named pool shapes: an MFA setting, alone or with traits, each the data of the calls that make such a pool.
import type {
  CreateUserPoolRequest,
  SetUserPoolMfaConfigRequest,
  SmsConfigurationType,
} from '@aws-sdk/client-cognito-identity-provider'
import type { Capability } from '../targets/target'

/** A pool that sends SMS names a role; the emulator takes any. */
const sms: SmsConfigurationType = {
  SnsCallerArn: 'arn:aws:iam::123456789012:role/service-role/mfa-conformance-sms',
  ExternalId: 'mfa-conformance',
  SnsRegion: 'us-east-1',
}
const byApp = { SoftwareTokenMfaConfiguration: { Enabled: true } }
const bySms = { SmsMfaConfiguration: { SmsConfiguration: sms } }

type MfaConfig = Omit<SetUserPoolMfaConfigRequest, 'UserPoolId'>

/** Set by SetUserPoolMfaConfig after creation, because a TOTP-only pool cannot be created at once (POOL-020, POOL-021). */
export const mfaSettings: Readonly<Record<string, MfaConfig>> = {
  'MFA off': { MfaConfiguration: 'OFF' },
  'optional TOTP': { MfaConfiguration: 'OPTIONAL', ...byApp },
  'optional SMS': { MfaConfiguration: 'OPTIONAL', ...bySms },
  'optional SMS and TOTP': { MfaConfiguration: 'OPTIONAL', ...bySms, ...byApp },
  'required TOTP': { MfaConfiguration: 'ON', ...byApp },
  'required SMS': { MfaConfiguration: 'ON', ...bySms },
  'required SMS and TOTP': { MfaConfiguration: 'ON', ...bySms, ...byApp },
}

export interface Trait {
  readonly needs?: readonly Capability[]
  readonly create: Partial<CreateUserPoolRequest>
}

const recovery = (...names: ('verified_email' | 'verified_phone_number' | 'admin_only')[]) => ({
  AccountRecoverySetting: { RecoveryMechanisms: names.map((Name, i) => ({ Name, Priority: i + 1 })) },
})

/** What a pool may have besides its MFA setting: later ones win where two set the same member. */
export const traits: Readonly<Record<string, Trait>> = {
  'e-mail sign-in': { create: { UsernameAttributes: ['email'] } },
  'phone sign-in': { create: { UsernameAttributes: ['phone_number'] } },
  'e-mail alias': { create: { AliasAttributes: ['email'] } },
  'phone alias': { create: { AliasAttributes: ['phone_number'] } },
  'case-sensitive user names': { create: { UsernameConfiguration: { CaseSensitive: true } } },
  'device tracking': {
    create: { DeviceConfiguration: { ChallengeRequiredOnNewDevice: true, DeviceOnlyRememberedOnUserPrompt: true } },
  },
  'no verification': { create: { AutoVerifiedAttributes: [] } },
  'phone verification': {
    needs: ['sms'],
    create: { AutoVerifiedAttributes: ['phone_number'], SmsConfiguration: sms },
  },
  'recovery by e-mail': { create: recovery('verified_email') },
  'recovery by phone': { create: recovery('verified_phone_number') },
  'recovery by administrators': { create: recovery('admin_only') },
  'admin-only sign-up': { create: { AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } } },
  'e-mail or phone sign-in': { create: { UsernameAttributes: ['email', 'phone_number'] } },
  'e-mail codes as a first factor': {
    create: { Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } } },
  },
  'passwords without symbols': {
    create: {
      Policies: {
        PasswordPolicy: { MinimumLength: 8, RequireUppercase: true, RequireLowercase: true, RequireNumbers: true },
      },
    },
  },
  'temporary passwords of 3 days': {
    create: { Policies: { PasswordPolicy: { MinimumLength: 8, TemporaryPasswordValidityDays: 3 } } },
  },
  'a shoe size': { create: { Schema: [{ Name: 'shoe_size', AttributeDataType: 'Number', Mutable: true }] } },
  'a required name': {
    create: { Schema: [{ Name: 'given_name', AttributeDataType: 'String', Required: true, Mutable: true }] },
  },
}

export interface Shape {
  readonly name: string
  readonly traits: ReadonlySet<string>
  readonly needs: ReadonlySet<Capability>
  readonly create: Partial<CreateUserPoolRequest>
  readonly mfa: MfaConfig
}

/** The shape of a phrase such as "optional TOTP, e-mail sign-in and device tracking". */
export function shapeOf(name: string): Shape {
  const setting = Object.keys(mfaSettings)
    .filter((known) => name.startsWith(known))
    .sort((a, b) => b.length - a.length)[0]
  const mfa = mfaSettings[setting ?? '']
  if (!setting || !mfa) throw new Error(`"${name}" does not begin with one of: ${Object.keys(mfaSettings).join(', ')}`)
  const rest = name
    .slice(setting.length)
    .split(/, | and /)
    .filter(Boolean)
  const given = rest.map((trait) => ({ trait, ...known(trait) }))
  return {
    name,
    traits: new Set(rest),
    needs: new Set([...needsOf(mfa), ...given.flatMap(({ needs = [] }) => needs)]),
    create: Object.assign({ AutoVerifiedAttributes: ['email'] }, ...given.map(({ create }) => create)),
    mfa,
  }
}

function known(name: string): Trait {
  const trait = traits[name]
  if (!trait) throw new Error(`"${name}" is no trait of a pool: the traits are ${Object.keys(traits).join(', ')}`)
  return trait
}

function needsOf(mfa: MfaConfig): Capability[] {
  const capabilities: Capability[] = ['creates-pools', 'admin-api']
  if (mfa.SoftwareTokenMfaConfiguration) capabilities.push('totp')
  if (mfa.SmsMfaConfiguration) capabilities.push('sms')
  return capabilities
}
