// The configuration of a pool and of an app client in Cognito's own words, a name and a value a line.
import type {
  GetUserPoolMfaConfigResponse,
  UserPoolClientType,
  UserPoolType,
} from '@aws-sdk/client-cognito-identity-provider'

export type Line = readonly [name: string, value: string]

export function poolLines(pool: UserPoolType | undefined, mfa: GetUserPoolMfaConfigResponse | undefined): Line[] {
  return [...(mfa ? [['MfaConfiguration', mfaOf(mfa)] as const] : []), ...(pool ? settingsOf(pool) : [])]
}

const factors = ['SoftwareTokenMfaConfiguration', 'SmsMfaConfiguration', 'EmailMfaConfiguration'] as const

function mfaOf(mfa: GetUserPoolMfaConfigResponse): string {
  const isOn = (factor: object | undefined) => factor && (factor as { Enabled?: boolean }).Enabled !== false
  const on = factors.filter((name) => isOn(mfa[name]))
  return `${mfa.MfaConfiguration ?? 'OFF'}${on.length > 0 ? `: ${on.join(', ')}` : ''}`
}

const settingsOf = (pool: UserPoolType): Line[] => [
  ['UsernameAttributes', listed(pool.UsernameAttributes)],
  ['AliasAttributes', listed(pool.AliasAttributes)],
  ['AutoVerifiedAttributes', listed(pool.AutoVerifiedAttributes)],
  ['AllowedFirstAuthFactors', listed(pool.Policies?.SignInPolicy?.AllowedFirstAuthFactors ?? ['PASSWORD'])],
  ['AllowAdminCreateUserOnly', String(pool.AdminCreateUserConfig?.AllowAdminCreateUserOnly ?? false)],
  ['DeviceConfiguration', members(pool.DeviceConfiguration)],
  ['AccountRecoverySetting', listed(pool.AccountRecoverySetting?.RecoveryMechanisms?.map(({ Name = '' }) => Name))],
  ['EmailSendingAccount', pool.EmailConfiguration?.EmailSendingAccount ?? 'COGNITO_DEFAULT'],
  ['SmsConfiguration', pool.SmsConfiguration ? 'set' : 'none'],
  ['LambdaConfig', listed(triggersOf(pool))],
  ...(pool.UserPoolTier ? [['UserPoolTier', pool.UserPoolTier] as const] : []),
]

/** The triggers that are set, by name; whose functions they are is the pool's business. */
export const triggersOf = ({ LambdaConfig = {} }: UserPoolType): string[] =>
  Object.entries(LambdaConfig).flatMap(([name, set]) => (set ? [name] : []))

export const clientLines = (client: UserPoolClientType): Line[] => [
  ['ExplicitAuthFlows', listed(client.ExplicitAuthFlows)],
  ['ClientSecret', client.ClientSecret ? 'set' : 'none'],
  ['PreventUserExistenceErrors', client.PreventUserExistenceErrors ?? 'LEGACY'],
  ['EnableTokenRevocation', String(client.EnableTokenRevocation ?? false)],
  ['RefreshTokenRotation', client.RefreshTokenRotation?.Feature ?? 'DISABLED'],
  ['AuthSessionValidity', `${client.AuthSessionValidity ?? 3} minutes`],
  ['AccessTokenValidity', validity(client, 'AccessToken', [1, 'hours'])],
  ['IdTokenValidity', validity(client, 'IdToken', [1, 'hours'])],
  ['RefreshTokenValidity', validity(client, 'RefreshToken', [30, 'days'])],
  ['ReadAttributes', listed(client.ReadAttributes, 'all')],
  ['WriteAttributes', listed(client.WriteAttributes, 'all')],
]

type Token = 'AccessToken' | 'IdToken' | 'RefreshToken'

/** What a client leaves out has a default with a unit of its own (TOK-020). */
function validity(client: UserPoolClientType, token: Token, [amount, unit]: [number, string]): string {
  return `${client[`${token}Validity`] || amount} ${client.TokenValidityUnits?.[token] ?? unit}`
}

const listed = (all: readonly string[] = [], none = 'none'): string => all.join(', ') || none

const members = (of: object | undefined): string =>
  Object.entries(of ?? {})
    .map(([name, value]) => `${name} ${value}`)
    .join(', ') || 'none'
