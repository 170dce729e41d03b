// What scenarios presume of an app client beyond its shape: where the one that a run was given is set otherwise, they do not apply.
import type { UserPoolClientType } from '@aws-sdk/client-cognito-identity-provider'
import { NotApplicable } from '../wire/failures'
import type { AppClient } from './app-client'

/** Public calls that name a user: what they tell of one who is not there, the client decides (AUTH-022, SIGNUP-030). */
const naming: ReadonlySet<string> = new Set([
  'InitiateAuth',
  'AdminInitiateAuth',
  'ForgotPassword',
  'ConfirmForgotPassword',
  'ConfirmSignUp',
  'ResendConfirmationCode',
])

/** A refusal that tells whether a user is there is not given by a client that hides it (AUTH-050, AUTH-076). */
export function presumeTelling(client: AppClient, operation: string, type: string, message?: string): void {
  if (client.given?.PreventUserExistenceErrors !== 'ENABLED' || !tells(operation, type, message)) return
  notSo('has PreventUserExistenceErrors ENABLED', `expects ${type} from ${operation}, which it hides`)
}

function tells(operation: string, type: string, message: string | undefined): boolean {
  if (type === 'UserNotFoundException') return naming.has(operation)
  const isAboutChannels = type === 'InvalidParameterException' && (!message || message.includes('registered/verified'))
  return operation === 'ForgotPassword' && isAboutChannels
}

/** For what a client does only where it takes a flow, and no sign-in by that flow shows it: a sign-up gives a session then (AUTH-059). */
export function presumeFlow({ given }: AppClient, flow: 'ALLOW_USER_AUTH'): void {
  const flows = given?.ExplicitAuthFlows
  if (flows && !flows.includes(flow)) throw new NotApplicable(`${flow} is not among the flows of the app client`)
}

/** Where no attributes are named, all can be read and written. */
export const mayRead = ({ given }: AppClient, name: string): boolean => given?.ReadAttributes?.includes(name) ?? true

const attributes = /^(email|phone_number)(_verified)?$|^custom:/

export function presumeReading(client: AppClient, names: readonly string[]): void {
  const hidden = names.find((name) => attributes.test(name) && !mayRead(client, name))
  if (hidden) notSo(`may not read ${hidden}`, 'expects to be shown it')
}

/** Whether a refresh token can be revoked; without it RevokeToken is refused, and tokens carry no origin_jti (TOK-013). */
export const revokes = ({ given }: AppClient): boolean => given?.EnableTokenRevocation !== false

export function presumeRevocation(client: AppClient, what: string): void {
  if (!revokes(client)) notSo('has EnableTokenRevocation off', what)
}

/** A refresh answers a new refresh token where the client rotates them, and only there (AUTH-041). */
export function presumeRotation({ given }: AppClient, rotates: boolean): void {
  const does = given?.RefreshTokenRotation?.Feature === 'ENABLED'
  if (given && does !== rotates)
    notSo(does ? 'rotates refresh tokens' : 'does not rotate refresh tokens', 'expects otherwise')
}

type Token = 'AccessToken' | 'IdToken' | 'RefreshToken'

const defaults = { AccessToken: [1, 'hours'], IdToken: [1, 'hours'], RefreshToken: [30, 'days'] } as const
const secondsIn = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 }

/** TOK-020 */
export function validityOf(settings: UserPoolClientType, token: Token): number {
  const [amount, unit] = defaults[token]
  return (settings[`${token}Validity`] || amount) * secondsIn[settings.TokenValidityUnits?.[token] ?? unit]
}

export function presumeValidity({ given }: AppClient, token: Token, seconds: number): void {
  const has = given ? validityOf(given, token) : seconds
  if (has !== seconds) notSo(`gives each ${token} ${has} seconds`, `expects ${seconds}`)
}

function notSo(is: string, scenario: string): never {
  throw new NotApplicable(`the app client that the run was given ${is}, and the scenario ${scenario}`)
}
