// Expects what a pool publishes for everyone: the keys that sign its tokens, and the discovery document.
import { assert } from 'chai'
import type { Actor } from '../actors/actor'
import { publishedKeys } from '../tokens'
import type { MfaWorld } from '../world'

type Part = Readonly<Record<string, unknown>>

const partOf = (token = '', index = 0): Part =>
  JSON.parse(Buffer.from(token.split('.')[index] ?? '', 'base64url').toString())

const privateMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi']

/** TOK-014, TOK-016: two keys, one for each kind of token, and nothing private. */
export async function expectKeys(world: MfaWorld, actor: Actor): Promise<void> {
  const { keys } = await publishedKeys(world, actor.pool.id)
  const headers = [actor.tokens?.AccessToken, actor.tokens?.IdToken].map((token) => partOf(token))
  for (const { alg } of headers) assert.equal(alg, 'RS256', 'alg of the header')
  const kids = headers.map(({ kid }) => kid)
  assert.notEqual(kids[0], kids[1], 'kid of the two tokens')
  assert.sameMembers(
    keys.map(({ kid }) => kid),
    kids,
    'kid of the published keys',
  )
  for (const key of keys) {
    assert.include(key, { kty: 'RSA', alg: 'RS256', use: 'sig' }, 'a published key')
    assert.containsAllKeys(key, ['n', 'e'], 'a published key')
    assert.doesNotHaveAnyKeys(key, privateMembers, 'a published key')
  }
}

/** ML-002, ML-028, ML-041, TOK-015: the issuer is that of the tokens, the keys and the endpoints lie below it. */
export async function expectDiscovery(world: MfaWorld, actor: Actor): Promise<void> {
  const document = await discovery(world, actor.pool.id)
  const { iss } = partOf(actor.tokens?.AccessToken, 1)
  assert.equal(partOf(actor.tokens?.IdToken, 1).iss, iss, 'iss of both tokens')
  assert.equal(document.issuer, iss, 'issuer')
  assert.equal(document.jwks_uri, `${iss}/.well-known/jwks.json`, 'jwks_uri') // TOK-016
  assert.sameMembers(document.response_types_supported as string[], ['code', 'token', 'token id_token']) // ML-028
  for (const endpoint of endpoints) assert.match(String(document[endpoint]), /^https:\/\/cognito-idp\./, endpoint)
}

const endpoints = ['authorization_endpoint', 'token_endpoint', 'userinfo_endpoint']

/** ML-041: without a domain the endpoints are listed, and understand nothing. */
export async function expectEndpointsUnanswered(world: MfaWorld, actor: Actor): Promise<void> {
  const document = await discovery(world, actor.pool.id)
  for (const endpoint of endpoints) {
    const { pathname } = new URL(String(document[endpoint]))
    const response = await fetch(world.run.target.endpoint + pathname)
    assert.deepEqual(await response.json(), {
      code: 'BadRequest',
      message: 'The server did not understand the operation that was requested.',
      type: 'client',
    })
  }
}

async function discovery(world: MfaWorld, poolId: string): Promise<Part> {
  const response = await fetch(`${world.run.target.endpoint}/${poolId}/.well-known/openid-configuration`)
  assert.equal(response.status, 200, 'the status of the discovery document')
  return (await response.json()) as Part
}
