// The named pool shapes: an MFA setting, alone or with traits, each the data of the calls that make such a pool.
import type {
  AuthFactorType,
  CreateUserPoolRequest,
  SetUserPoolMfaConfigRequest,
  SmsConfigurationType,
} from '@aws-sdk/client-cognito-identity-provider'
import type { Capability } from '../targets/target'
import { triggerTraits } from '../triggers/traits'

/** A pool that sends SMS names a role; the emulator takes any. */
const sms: SmsConfigurationType = {
  SnsCallerArn: 'arn:aws:iam::123456789012:role/service-role/mfa-conformance-sms',
  ExternalId: 'mfa-conformance',
  SnsRegion: 'us-east-1',
}
const byApp = { SoftwareTokenMfaConfiguration: { Enabled: true } }
const byEmail = { EmailMfaConfiguration: { Message: 'Your code is {####}', Subject: 'Your code' } }
const bySms = { SmsMfaConfiguration: { SmsConfiguration: sms } }

type MfaConfig = Omit<SetUserPoolMfaConfigRequest, 'UserPoolId'>

/**
 * Set by SetUserPoolMfaConfig after creation, because a TOTP-only pool cannot be created at once (POOL-020, POOL-021). A pool that
 * was given may offer more (support/pools/fit.ts).
 */
export const mfaSettings: Readonly<Record<string, MfaConfig>> = {
  'MFA not required': { MfaConfiguration: 'OFF' },
  'MFA off': { MfaConfiguration: 'OFF' },
  'optional TOTP': { MfaConfiguration: 'OPTIONAL', ...byApp },
  'optional TOTP alone': { MfaConfiguration: 'OPTIONAL', ...byApp },
  'optional SMS': { MfaConfiguration: 'OPTIONAL', ...bySms },
  'optional SMS and TOTP': { MfaConfiguration: 'OPTIONAL', ...bySms, ...byApp },
  'required TOTP': { MfaConfiguration: 'ON', ...byApp },
  'required SMS': { MfaConfiguration: 'ON', ...bySms },
  'optional SMS alone': { MfaConfiguration: 'OPTIONAL', ...bySms },
  'required SMS alone': { MfaConfiguration: 'ON', ...bySms },
  'required SMS and TOTP': { MfaConfiguration: 'ON', ...bySms, ...byApp },
  'optional e-mail': { MfaConfiguration: 'OPTIONAL', ...byEmail },
  'optional e-mail and TOTP': { MfaConfiguration: 'OPTIONAL', ...byEmail, ...byApp },
  'optional SMS and e-mail': { MfaConfiguration: 'OPTIONAL', ...bySms, ...byEmail },
  'required e-mail': { MfaConfiguration: 'ON', ...byEmail },
  'required e-mail and TOTP': { MfaConfiguration: 'ON', ...byEmail, ...byApp },
  'required SMS and e-mail': { MfaConfiguration: 'ON', ...bySms, ...byEmail },
  'required SMS, e-mail and TOTP': { MfaConfiguration: 'ON', ...bySms, ...byEmail, ...byApp },
}

export interface Trait {
  readonly needs?: readonly Capability[]
  readonly create: Partial<CreateUserPoolRequest>
  /** Beside the factors of the MFA setting. */
  readonly mfa?: MfaConfig
}

const recovery = (...names: ('verified_email' | 'verified_phone_number' | 'admin_only')[]) => ({
  AccountRecoverySetting: { RecoveryMechanisms: names.map((Name, i) => ({ Name, Priority: i + 1 })) },
})

/** A pool with MFA by e-mail sends from an address of its own (POOL-062), and recovers accounts not by e-mail alone (POOL-063). */
const forEmail: Partial<CreateUserPoolRequest> = {
  EmailConfiguration: {
    EmailSendingAccount: 'DEVELOPER',
    SourceArn: 'arn:aws:ses:us-east-1:123456789012:identity/no-reply@example.com',
  },
  ...recovery('admin_only'),
}

const firstFactors = (...AllowedFirstAuthFactors: AuthFactorType[]): Partial<CreateUserPoolRequest> => ({
  Policies: { SignInPolicy: { AllowedFirstAuthFactors } },
})

const passkeys = (more: object = {}): Trait => ({
  create: firstFactors('PASSWORD', 'WEB_AUTHN'),
  mfa: { WebAuthnConfiguration: { RelyingPartyId: 'example.com', ...more } },
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
  'devices always remembered': {
    create: { DeviceConfiguration: { ChallengeRequiredOnNewDevice: true, DeviceOnlyRememberedOnUserPrompt: false } },
  },
  'no verification': { create: { AutoVerifiedAttributes: [] } },
  'phone verification': {
    needs: ['sms'],
    create: { AutoVerifiedAttributes: ['phone_number'], SmsConfiguration: sms },
  },
  'recovery by e-mail': { create: recovery('verified_email') },
  'recovery by phone': { create: recovery('verified_phone_number') },
  'recovery by administrators': { create: recovery('admin_only') },
  // What a pool has of which nothing was said; what a given pool may have instead, fit.ts tells.
  'plain user names': { create: {} },
  'no device tracking': { create: {} },
  'no other first factor': { create: {} },
  'no required attributes': { create: {} },
  'recovery open to e-mail': { create: {} },
  'no word on recovery': { create: {} },
  'the default password policy': { create: {} },
  'admin-only sign-up': { create: { AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } } },
  'e-mail or phone sign-in': { create: { UsernameAttributes: ['email', 'phone_number'] } },
  'recovery by e-mail or phone': { create: recovery('verified_email', 'verified_phone_number') },
  'recovery by phone or e-mail': { create: recovery('verified_phone_number', 'verified_email') },
  'e-mail codes as a first factor': { needs: ['email'], create: firstFactors('PASSWORD', 'EMAIL_OTP') },
  'e-mail or SMS codes as a first factor': {
    needs: ['email', 'sms'],
    create: { ...firstFactors('PASSWORD', 'EMAIL_OTP', 'SMS_OTP'), SmsConfiguration: sms },
  },
  passkeys: passkeys(),
  'step-up': { needs: ['step-up'], create: {} },
  'passkeys as several factors': passkeys({ FactorConfiguration: 'MULTI_FACTOR_WITH_USER_VERIFICATION' }),
  'passkeys with user verification': passkeys({ UserVerification: 'required' }),
  'passkeys of nobody': { create: passkeys().create },
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
  ...triggerTraits,
  'a required name': {
    create: { Schema: [{ Name: 'given_name', AttributeDataType: 'String', Required: true, Mutable: true }] },
  },
}

export interface Shape {
  readonly name: string
  /** The words of its MFA setting. */
  readonly setting: string
  readonly traits: ReadonlySet<string>
  readonly needs: ReadonlySet<Capability>
  readonly create: Partial<CreateUserPoolRequest>
  readonly mfa: MfaConfig
  /** What the scenario asked for, where the users of a given pool, or its verification, are of another kind. */
  readonly asked?: Shape
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
    setting,
    traits: new Set(rest),
    needs: new Set([...needsOf(mfa), ...given.flatMap(({ needs = [] }) => needs)]),
    create: merged([
      { AutoVerifiedAttributes: ['email'] },
      mfa.EmailMfaConfiguration ? forEmail : {},
      ...given.map(({ create }) => create),
    ]),
    mfa: Object.assign({}, mfa, ...given.map((trait) => trait.mfa)),
  }
}

/** Later ones win; triggers add up. */
function merged(parts: readonly Partial<CreateUserPoolRequest>[]): Partial<CreateUserPoolRequest> {
  const triggers = parts.flatMap(({ LambdaConfig }) => LambdaConfig ?? [])
  return Object.assign({}, ...parts, triggers.length > 0 && { LambdaConfig: Object.assign({}, ...triggers) })
}

function known(name: string): Trait {
  const trait = traits[name]
  if (!trait) throw new Error(`"${name}" is no trait of a pool: the traits are ${Object.keys(traits).join(', ')}`)
  return trait
}

function needsOf(mfa: MfaConfig): Capability[] {
  const capabilities: Capability[] = []
  if (mfa.SoftwareTokenMfaConfiguration) capabilities.push('totp')
  if (mfa.EmailMfaConfiguration) capabilities.push('email')
  if (mfa.SmsMfaConfiguration) capabilities.push('sms')
  return capabilities
}
