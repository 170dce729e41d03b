// The claims of ID and access tokens of an API sign-in (TOK-003 to TOK-012), as plain data.
import type { Client, Pool, SignInRecord, User } from '../pool/pool'
import { mayRead } from '../users/access'
import { isProof } from '../users/schema'

export const userScope = 'aws.cognito.signin.user.admin'

/** Seconds since 1970 and ids that the two tokens of one answer share. */
export interface Issue {
  readonly issuer: string
  readonly issuedAt: number
  readonly eventId: string
  readonly jti: string
}

export const issuerOf = (region: string, pool: Pool): string => `https://cognito-idp.${region}.amazonaws.com/${pool.id}`

export function accessClaims(client: Client, user: User, signIn: SignInRecord, issue: Issue, lifetime: number) {
  return {
    sub: user.sub,
    ...signIn.level, // STEP-011
    ...(signIn.device && { device_key: signIn.device.key }), // DEV-020
    iss: issue.issuer,
    client_id: client.id,
    origin_jti: signIn.originJti,
    event_id: issue.eventId,
    token_use: 'access',
    scope: userScope,
    auth_time: signIn.authTime,
    exp: issue.issuedAt + lifetime,
    iat: issue.issuedAt,
    jti: issue.jti,
    username: user.username,
  }
}

export function idClaims(client: Client, user: User, signIn: SignInRecord, issue: Issue, lifetime: number) {
  return {
    sub: user.sub,
    ...attributeClaims(client, user),
    ...signIn.level,
    iss: issue.issuer,
    'cognito:username': user.username,
    origin_jti: signIn.originJti,
    aud: client.id,
    event_id: issue.eventId,
    token_use: 'id',
    auth_time: signIn.authTime,
    exp: issue.issuedAt + lifetime,
    iat: issue.issuedAt,
    jti: issue.jti,
  }
}

/** The attributes the client may read; custom ones are strings whatever their type (TOK-018). */
function attributeClaims(client: Client, user: User): Record<string, string | boolean> {
  const claims: Record<string, string | boolean> = {}
  for (const [name, value] of user.attributes)
    if (mayRead(client, name)) claims[name] = isProof(name) ? value === 'true' : value
  return claims
}
