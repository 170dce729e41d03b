// The words for settings of a pool, as creation and update take them: "SMS sending and recovery by phone", "nothing else set".
import type { CreateUserPoolRequest, UserPoolMfaType } from '@aws-sdk/client-cognito-identity-provider'
import { mfaSettings, traits } from '../pools/shapes'
import { anyPhrase, meaningOf, type Phrase } from './phrases'

export interface PoolSettings {
  readonly text: string
  /** The traits of pool shapes among the settings. */
  readonly traits: readonly string[]
  readonly members: Partial<CreateUserPoolRequest>
}
type Members = PoolSettings['members']

const SmsConfiguration = mfaSettings['optional SMS']?.SmsMfaConfiguration?.SmsConfiguration
const lambda = 'arn:aws:lambda:us-east-1:123456789012:function:mfa-conformance'
const firstFactors = (list = ''): Members => ({
  Policies: { SignInPolicy: { AllowedFirstAuthFactors: (list === 'none' ? [] : list.split(' or ')) as 'PASSWORD'[] } },
})

const table: readonly Phrase<Members>[] = [
  [/nothing else set/, () => ({})],
  [/MFA ([A-Z]+)/, (mode) => ({ MfaConfiguration: mode as UserPoolMfaType })],
  [/SMS sending by a role alone/, () => ({ SmsConfiguration: { SnsCallerArn: SmsConfiguration?.SnsCallerArn ?? '' } })],
  [/SMS sending by End User Messaging/, () => ({ SmsConfiguration: { EumsSms: { CallerArn: lambda } } }) as Members],
  [/SMS sending/, () => ({ SmsConfiguration }) as Members],
  [/verification by a phone that nobody serves/, () => ({ AutoVerifiedAttributes: ['phone_number'] })],
  [
    /an e-mail sender of its own/,
    () => ({
      EmailConfiguration: {
        EmailSendingAccount: 'DEVELOPER',
        SourceArn: 'arn:aws:ses:us-east-1:123456789012:identity/no-reply@example.com',
      },
    }),
  ],
  [
    /a trigger that sends e-mail/,
    () => ({
      LambdaConfig: {
        CustomEmailSender: { LambdaVersion: 'V1_0', LambdaArn: lambda },
        KMSKeyID: 'arn:aws:kms:us-east-1:123456789012:key/mfa-conformance',
      },
    }),
  ],
  [
    /a trigger that rewrites access tokens/,
    () => ({ LambdaConfig: { PreTokenGenerationConfig: { LambdaVersion: 'V2_0', LambdaArn: lambda } } }),
  ],
  [/recovery by e-mail before phone/, () => recoveryBy('verified_email', 'verified_phone_number')],
  [/first factors ([A-Z_]+(?: or [A-Z_]+)*|none)/, firstFactors],
  [/passwords of at least (\d+) characters/, (n) => ({ Policies: { PasswordPolicy: { MinimumLength: Number(n) } } })],
  [/the plan ([A-Z]+)/, (plan) => ({ UserPoolTier: plan as 'LITE' })],
  [/level (\d) named "([^"]*)"/, (level = '', name = '') => named(name, level)],
  [/levels (\d) to (\d) named "([^"]*)"/, (from = '', to = '', name = '') => named(name, from, to)],
  [/threat protection ([A-Z]+)/, (mode) => ({ UserPoolAddOns: { AdvancedSecurityMode: mode as 'AUDIT' } })],
]

/** STEP-038 */
const named = (AcrValue: string, ...levels: string[]): Members => ({
  AcrConfiguration: Object.fromEntries(levels.map((level) => [`Level${level}`, { AcrValue }])),
})

const recoveryBy = (...names: ('verified_email' | 'verified_phone_number')[]): Members => ({
  AccountRecoverySetting: { RecoveryMechanisms: names.map((Name, i) => ({ Name, Priority: i + 1 })) },
})

const traitNames = Object.keys(traits).sort((a, b) => b.length - a.length)
const one = `${anyPhrase(table).source}|${traitNames.join('|')}`
export const poolSettingsPattern = new RegExp(`(?:${one})(?:(?:, | and )(?:${one}))*`)

export function poolSettingsOf(text: string): PoolSettings {
  const parts = text.split(/, | and /)
  const members = parts.map((part) => traits[part]?.create ?? meaningOf(table, part))
  return { text, traits: parts.filter((part) => part in traits), members: Object.assign({}, ...members) }
}
