// App clients of a pool: the two that every pool has, and the traits of those that a scenario makes for itself.
import type {
  CreateUserPoolClientRequest,
  ExplicitAuthFlowsType,
  UserPoolClientType,
} from '@aws-sdk/client-cognito-identity-provider'

export interface AppClient {
  readonly id: string
  readonly secret: string | undefined
  /** What it is set to, as far as is known, where the run was given it or the plan of a given pool decides. */
  readonly given?: UserPoolClientType
}

export type ClientKind = 'client with a secret' | 'client without a secret'
export const clientKinds: readonly ClientKind[] = ['client with a secret', 'client without a secret']

type ClientConfig = Partial<CreateUserPoolClientRequest>

const allFlows: ExplicitAuthFlowsType[] = [
  'ALLOW_USER_PASSWORD_AUTH',
  'ALLOW_ADMIN_USER_PASSWORD_AUTH',
  'ALLOW_USER_SRP_AUTH',
  'ALLOW_CUSTOM_AUTH',
  'ALLOW_USER_AUTH',
  'ALLOW_REFRESH_TOKEN_AUTH',
]

/** A pool on the plan LITE has no choice-based sign-in (AUTH-013). */
export const ordinaryClient = (kind: ClientKind, plan?: string): ClientConfig => ({
  ClientName: kind.replaceAll(' ', '-'),
  GenerateSecret: kind === 'client with a secret',
  ExplicitAuthFlows: allFlows.filter((flow) => plan !== 'LITE' || flow !== 'ALLOW_USER_AUTH'),
})

/** Phrases for a client of a scenario's own: "that allows only …", "with sessions of 5 minutes". */
export const clientTraits: readonly [phrase: RegExp, trait: (...words: string[]) => ClientConfig][] = [
  [/that allows only ([A-Z_]+(?:, [A-Z_]+)*)/, (flows) => ({ ExplicitAuthFlows: list(flows) })],
  [/of (?:her|his) own/, () => ({})],
  [/with no flows named/, () => ({ ExplicitAuthFlows: [] })],
  [/with sessions of (\d+) minutes/, (minutes) => ({ AuthSessionValidity: Number(minutes) })],
  [/that hides which users exist/, () => ({ PreventUserExistenceErrors: 'ENABLED' })],
  [/that rotates refresh tokens/, () => rotation()],
  [/that rotates refresh tokens with a grace of (\d+) seconds/, (seconds) => rotation(Number(seconds))],
  [/with (access|id|refresh) tokens of (\d+) (minutes|hours|days)/, validity],
  [/that cannot revoke tokens/, () => ({ EnableTokenRevocation: false })],
  [/that reads only ([a-z_:]+(?:, [a-z_:]+)*)/, (names) => ({ ReadAttributes: (names ?? '').split(', ') })],
  [
    /that rotates refresh tokens of (\d+) minutes/,
    (minutes) => ({ ...rotation(), ...validity('refresh', minutes, 'minutes') }),
  ],
]

const list = (flows = '') => flows.split(', ') as ExplicitAuthFlowsType[]

const rotation = (RetryGracePeriodSeconds?: number): ClientConfig => ({
  ExplicitAuthFlows: allFlows.filter((flow) => flow !== 'ALLOW_REFRESH_TOKEN_AUTH'), // AUTH-042
  RefreshTokenRotation: {
    Feature: 'ENABLED',
    ...(RetryGracePeriodSeconds !== undefined && { RetryGracePeriodSeconds }),
  },
})

function validity(token = '', amount = '', unit = ''): ClientConfig {
  const member = `${token[0]?.toUpperCase()}${token.slice(1)}Token`
  return { [`${member}Validity`]: Number(amount), TokenValidityUnits: { [member]: unit as 'minutes' } }
}
