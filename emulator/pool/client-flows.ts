// Which sign-in flows an app client takes, and the lists of ExplicitAuthFlows that may be stored (AUTH-008 to AUTH-013).
import type { ExplicitAuthFlowsType } from '@aws-sdk/client-cognito-identity-provider'
import { invalidParameter } from '../errors'
import type { Client } from './pool'

export type Flow =
  | 'USER_PASSWORD_AUTH'
  | 'ADMIN_USER_PASSWORD_AUTH'
  | 'ADMIN_NO_SRP_AUTH'
  | 'USER_SRP_AUTH'
  | 'CUSTOM_AUTH'
  | 'REFRESH_TOKEN_AUTH'
  | 'USER_AUTH'

/** What a client without ExplicitAuthFlows gets (AUTH-008). */
export const defaultFlows: readonly ExplicitAuthFlowsType[] = [
  'ALLOW_REFRESH_TOKEN_AUTH',
  'ALLOW_USER_SRP_AUTH',
  'ALLOW_CUSTOM_AUTH',
]

type Listed = (value: ExplicitAuthFlowsType) => boolean

const byAllowValues: Record<Flow, (listed: Listed) => boolean> = {
  USER_PASSWORD_AUTH: (listed) => listed('ALLOW_USER_PASSWORD_AUTH'),
  ADMIN_USER_PASSWORD_AUTH: (listed) => listed('ALLOW_ADMIN_USER_PASSWORD_AUTH'),
  ADMIN_NO_SRP_AUTH: (listed) => listed('ALLOW_ADMIN_USER_PASSWORD_AUTH'), // AUTH-012: the value replaces the legacy one
  USER_SRP_AUTH: (listed) => listed('ALLOW_USER_SRP_AUTH'),
  CUSTOM_AUTH: (listed) => listed('ALLOW_CUSTOM_AUTH'),
  REFRESH_TOKEN_AUTH: (listed) => listed('ALLOW_REFRESH_TOKEN_AUTH'),
  USER_AUTH: (listed) => listed('ALLOW_USER_AUTH'), // AUTH-013: its password and SRP choices need no flag of their own
}

const byLegacyValues: Record<Flow, (listed: Listed) => boolean> = {
  USER_PASSWORD_AUTH: (listed) => listed('USER_PASSWORD_AUTH'), // AUTH-010
  ADMIN_USER_PASSWORD_AUTH: () => false, // AUTH-012: the newer flow name needs the newer value
  ADMIN_NO_SRP_AUTH: (listed) => listed('ADMIN_NO_SRP_AUTH'), // AUTH-010
  USER_SRP_AUTH: (listed) => !listed('CUSTOM_AUTH_FLOW_ONLY'), // AUTH-011
  CUSTOM_AUTH: () => true,
  REFRESH_TOKEN_AUTH: () => true, // AUTH-011
  USER_AUTH: () => false, // AUTH-013
}

const isAllowValue = (value: ExplicitAuthFlowsType): boolean => value.startsWith('ALLOW_')

const rotates = (client: Pick<Client, 'config'>): boolean => client.config.RefreshTokenRotation?.Feature === 'ENABLED'

/** True when the client takes this flow; GetTokensFromRefreshToken and the token endpoint are no flows and ask nothing here. */
export function allowsFlow(client: Pick<Client, 'config'>, flow: Flow): boolean {
  if (flow === 'REFRESH_TOKEN_AUTH' && rotates(client)) return false // AUTH-042
  const { ExplicitAuthFlows: stored = [] } = client.config
  const flows = stored.length > 0 ? stored : defaultFlows
  const rules = flows.some(isAllowValue) ? byAllowValues : byLegacyValues
  return rules[flow]((value) => flows.includes(value))
}

/** The list to store for the one that was asked for; an empty one counts as none. */
export function flowsToStore(asked: readonly ExplicitAuthFlowsType[] | undefined): ExplicitAuthFlowsType[] {
  if (!asked?.length) return [...defaultFlows]
  // AUTH-009; the service's own text is not recorded, so only the exception's name is a fact.
  if (asked.some(isAllowValue) && !asked.every(isAllowValue))
    throw invalidParameter('ExplicitAuthFlows cannot mix values with and without the ALLOW_ prefix.')
  return [...new Set(asked)]
}
