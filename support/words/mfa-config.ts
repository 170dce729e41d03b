// The words for an MFA configuration: "OPTIONAL with TOTP and SMS", "no mode"; each the members of a SetUserPoolMfaConfig request.
import type { SetUserPoolMfaConfigRequest } from '@aws-sdk/client-cognito-identity-provider'
import { mfaSettings } from '../pools/shapes'
import { anyPhrase, meaningOf, type Phrase } from './phrases'

export type MfaConfig = Omit<SetUserPoolMfaConfigRequest, 'UserPoolId'>

const bySms = mfaSettings['optional SMS']?.SmsMfaConfiguration
const sms = (SmsAuthenticationMessage: string) => ({ SmsMfaConfiguration: { SmsAuthenticationMessage, ...bySms } })
const email = (Message: string) => ({ EmailMfaConfiguration: { Message, Subject: 'Code' } })
const passkeys = (more: object) => ({ WebAuthnConfiguration: { RelyingPartyId: 'example.com', ...more } })
const ofLength = (length = '') => '{####}'.padEnd(Number(length), ' to sign in')

/** Labels have at most 63 characters. */
const nameOfLength = (length: number) => `${'a'.repeat(60)}.${'b'.repeat(60)}.`.padEnd(length, 'c')

const factors: readonly Phrase<object>[] = [
  [/TOTP switched off/, () => ({ SoftwareTokenMfaConfiguration: { Enabled: false } })],
  [/TOTP/, () => ({ SoftwareTokenMfaConfiguration: { Enabled: true } })],
  [/SMS saying "([^"]*)"/, (text = '') => sms(text)],
  [/SMS of (\d+) characters/, (length) => sms(ofLength(length))],
  [/SMS/, () => ({ SmsMfaConfiguration: bySms })],
  [/e-mail saying "([^"]*)"/, (text = '') => email(text)],
  [/e-mail of (\d+) characters/, (length) => email(ofLength(length))],
  [/e-mail without a text/, () => ({ EmailMfaConfiguration: {} })],
  [/e-mail/, () => email('Your code is {####}')],
  [/passkeys for "([^"]*)"/, (RelyingPartyId) => passkeys({ RelyingPartyId })],
  [/passkeys for a name of (\d+) characters/, (length) => passkeys({ RelyingPartyId: nameOfLength(Number(length)) })],
  [/passkeys with user verification (\w+)/, (wish) => passkeys({ UserVerification: wish })],
  [/passkeys as (\w+)/, (kind) => passkeys({ UserVerification: 'preferred', FactorConfiguration: kind })],
  [/passkeys/, () => passkeys({ UserVerification: 'preferred' })],
]

const one = anyPhrase(factors).source
const joint = ', | and '
export const mfaConfigPattern = new RegExp(`(?:[A-Z]+|no mode)(?: with (?:${one})(?:(?:${joint})(?:${one}))*)?`)

export function mfaConfigOf(text: string): MfaConfig {
  const [, mode = '', list = ''] = /^(no mode|[A-Z]+)(?: with (.*))?$/.exec(text) ?? []
  const given = list.split(new RegExp(joint)).filter(Boolean)
  return Object.assign(mode === 'no mode' ? {} : { MfaConfiguration: mode }, ...given.map(factorOf))
}

const factorOf = (text: string) => meaningOf(factors, text)
