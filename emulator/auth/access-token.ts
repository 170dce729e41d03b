// What an access token says before anything is believed: parsed, its shape checked, its signature not yet.
import type { KeyObject } from 'node:crypto'
import { refusal } from '../errors'
import type { Pool } from '../pool/pool'
import { userScope } from './claims'
import { claimsOf, isSignedBy } from './jws'

export interface AccessContent {
  readonly iss: string
  readonly sub: string
  readonly client_id: string
  readonly origin_jti: string
  readonly exp: number
}

/** The content of a token that looks like one of ours; refuses what cannot be parsed or is no access token (TOK-033). */
export function readAccessToken(token: string | undefined): AccessContent {
  const claims = decoded(token)
  const { iss, sub, client_id, origin_jti, exp } = claims
  const complete = [iss, sub, client_id, origin_jti].every((claim) => typeof claim === 'string')
  if (claims.token_use !== 'access' || !complete || typeof exp !== 'number') throw refusal('accessTokenInvalid')
  if (!String(claims.scope).split(' ').includes(userScope)) throw refusal('accessTokenScope') // TOK-036
  return claims as unknown as AccessContent
}

function decoded(token: string | undefined): Record<string, unknown> {
  try {
    return claimsOf(token ?? '')
  } catch {
    throw refusal('accessTokenInvalid')
  }
}

/** Refuses a token that the pool's access key did not sign (TOK-034). */
export async function checkSignature(pool: Pool, token: string): Promise<void> {
  const { publicKey } = await pool.keys.signer('access')
  if (!isSigned(token, publicKey)) throw refusal('accessTokenForeign')
}

function isSigned(token: string, publicKey: KeyObject): boolean {
  try {
    return isSignedBy(publicKey, token)
  } catch {
    return false
  }
}
