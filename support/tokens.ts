// Checks the tokens of a sign-in: signatures by aws-jwt-verify against the keys the pool publishes, and the claims.
import type { AuthenticationResultType } from '@aws-sdk/client-cognito-identity-provider'
import { CognitoJwtVerifier } from 'aws-jwt-verify'
import type { Jwks } from 'aws-jwt-verify/jwk'
import { assert } from 'chai'
import type { Actor } from './actors/actor'
import type { AppClient } from './pools/app-client'
import { mayRead, revokes } from './pools/presumed'
import type { MfaWorld } from './world'

export type Claims = Readonly<Record<string, unknown>>

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const clockTolerance = 120

/** The claims of both tokens, once they are proved. */
export async function provenClaims(world: MfaWorld, actor: Actor, client: AppClient, tokens: AuthenticationResultType) {
  const jwks = await publishedKeys(world, actor.pool.id)
  const proven = (tokenUse: 'access' | 'id', token = ''): Claims => {
    const verifier = CognitoJwtVerifier.create({ userPoolId: actor.pool.id, tokenUse, clientId: client.id })
    verifier.cacheJwks(jwks)
    return verifier.verifySync(token) as unknown as Claims
  }
  return { access: proven('access', tokens.AccessToken), id: proven('id', tokens.IdToken) }
}

/** TOK-016, asked of the target's endpoint, since the issuer's own host is that of the real service. */
export async function publishedKeys(world: MfaWorld, poolId: string): Promise<Jwks> {
  const response = await fetch(`${world.run.target.endpoint}/${poolId}/.well-known/jwks.json`)
  assert.equal(response.status, 200, 'the status of the published keys')
  return (await response.json()) as Jwks
}

/** What holds for the tokens of every sign-in by the API. */
export function checkClaims(actor: Actor, { access, id }: { access: Claims; id: Claims }, expiresIn = 0): void {
  const now = actor.pool.now() / 1000
  assert.equal(access.username, actor.username, 'username of the access token') // TOK-006
  assert.equal(id['cognito:username'], actor.username, 'cognito:username of the ID token') // TOK-006
  assert.equal(access.scope, 'aws.cognito.signin.user.admin', 'scope of the access token') // TOK-003
  assert.notProperty(access, 'email', 'the access token') // TOK-007
  const isToldEmail = actor.hasEmail && mayRead(actor.client, 'email')
  assert.equal(id.email, isToldEmail ? actor.email : undefined, 'email of the ID token') // TOK-008
  assert.equal(access.sub, id.sub, 'sub of both tokens') // TOK-006
  assert.match(String(access.sub), uuid, 'sub') // TOK-017
  if (signsInByAttribute(actor)) assert.equal(access.username, access.sub, 'username of the access token') // TOK-009
  assert.equal(access.origin_jti, id.origin_jti, 'origin_jti of both tokens') // TOK-011
  if (revokes(actor.client)) assert.match(String(access.origin_jti), uuid, 'origin_jti') // TOK-011, TOK-013
  assert.notEqual(access.jti, id.jti, 'jti of both tokens') // TOK-012
  assert.approximately(Number(access.iat), now, clockTolerance, 'iat of the access token')
  const lifetime = Number(access.exp) - Number(access.iat)
  assert.oneOf(lifetime, [expiresIn, expiresIn - 1], 'lifetime of the access token') // TOK-002, TOK-049
}

const signsInByAttribute = ({ pool }: Actor) => (pool.shape.create.UsernameAttributes ?? []).length > 0
