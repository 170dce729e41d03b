// Claims with the changes of a trigger; those that say whose token it is and how it came about stay as they are.
export interface ClaimChange {
  readonly claimsToAddOrOverride?: Readonly<Record<string, unknown>>
  readonly claimsToSuppress?: readonly string[]
  readonly scopesToAdd?: readonly string[]
  readonly scopesToSuppress?: readonly string[]
}

/** acr and amr by TOK-041; the others are listed by the guide of the trigger. */
const fixed: ReadonlySet<string> = new Set([
  ...['acr', 'amr', 'at_hash', 'aud', 'auth_time', 'azp', 'client_id', 'cognito:username', 'device_key', 'event_id'],
  ...['exp', 'iat', 'identities', 'iss', 'jti', 'nbf', 'nonce', 'origin_jti', 'scope', 'sub', 'token_use', 'username'],
])

export function changed(claims: object, change: ClaimChange): object {
  const given = Object.entries(change.claimsToAddOrOverride ?? {}).filter(([name]) => !fixed.has(name))
  const taken = new Set(change.claimsToSuppress?.filter((name) => !fixed.has(name)))
  const all = { ...claims, ...Object.fromEntries(given) }
  return rescoped(Object.fromEntries(Object.entries(all).filter(([name]) => !taken.has(name))), change)
}

function rescoped(claims: Record<string, unknown>, { scopesToAdd = [], scopesToSuppress = [] }: ClaimChange): object {
  if (typeof claims.scope !== 'string') return claims
  const scopes = [...claims.scope.split(' '), ...scopesToAdd].filter((scope) => !scopesToSuppress.includes(scope))
  return { ...claims, scope: scopes.join(' ') }
}
