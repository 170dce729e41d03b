// The pre token generation trigger: what it adds to, overrides in and takes from the claims of the two tokens.
import type { Client, Pool, User } from '../pool/pool'
import { type ClaimChange, changed } from './changed-claims'
import { attributesFor } from './user-attributes'

export interface Issuing {
  /** TRIG-008 */
  readonly occasion: 'Authentication' | 'NewPasswordChallenge' | 'AuthenticateDevice' | 'RefreshTokens'
  readonly metadata?: Readonly<Record<string, string>> | undefined
}

export interface Claims {
  readonly id: object
  readonly access: object
}

interface Overrides {
  readonly idTokenGeneration?: ClaimChange
  readonly accessTokenGeneration?: ClaimChange
  readonly groupOverrideDetails?: { readonly groupsToOverride?: readonly string[] }
}

const versions = { V1_0: '1', V2_0: '2', V3_0: '3' } as const

/** The first version of the event changes the ID token alone, the later ones both. */
export async function claimsAfterTrigger(
  pool: Pool,
  client: Client,
  user: User,
  claims: Claims,
  { occasion, metadata }: Issuing,
): Promise<Claims> {
  if (!pool.triggers.has('PreTokenGeneration')) return claims
  const version = pool.config.LambdaConfig?.PreTokenGenerationConfig?.LambdaVersion ?? 'V1_0'
  const answer = await pool.triggers.call('PreTokenGeneration', {
    version: versions[version],
    occasion,
    userName: user.username,
    clientId: client.id,
    request: {
      userAttributes: attributesFor(user),
      groupConfiguration: {
        groupsToOverride: claimIn(claims.id, 'cognito:groups') ?? [],
        iamRolesToOverride: claimIn(claims.id, 'cognito:roles') ?? [],
        preferredRole: claimIn(claims.id, 'cognito:preferred_role') ?? null,
      },
      clientMetadata: metadata,
      scopes: version === 'V1_0' ? undefined : ['aws.cognito.signin.user.admin'],
    },
    expects: { claimsOverrideDetails: 'tree', claimsAndScopeOverrideDetails: 'tree' },
  })
  if (version === 'V1_0') return overridden(claims, { idTokenGeneration: answer?.claimsOverrideDetails ?? {} })
  return overridden(claims, answer?.claimsAndScopeOverrideDetails ?? {})
}

const claimIn = (id: object, name: string): unknown => (id as Readonly<Record<string, unknown>>)[name]

function overridden({ id, access }: Claims, overrides: Overrides): Claims {
  const { idTokenGeneration = {}, accessTokenGeneration = {} } = overrides
  const inside = idTokenGeneration as Overrides
  const groups = (overrides.groupOverrideDetails ?? inside.groupOverrideDetails)?.groupsToOverride
  const regrouped = groups ? { 'cognito:groups': groups } : {}
  return {
    id: changed({ ...id, ...regrouped }, idTokenGeneration),
    access: changed({ ...access, ...regrouped }, accessTokenGeneration),
  }
}
