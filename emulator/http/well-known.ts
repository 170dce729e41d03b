// The public documents of each pool: its keys and its discovery document (ML-002, TOK-016).
import { Hono } from 'hono'
import type { Services } from '../services'

export function wellKnown({ pools, region }: Pick<Services, 'pools' | 'region'>): Hono {
  const unknown = (id: string) => ({ code: 'ResourceNotFoundException', message: `User pool ${id} does not exist.` })
  const app = new Hono()
  app.use('/:poolId/.well-known/*', async (c, next) => {
    c.header('access-control-allow-origin', '*')
    await next()
  })
  app.get('/:poolId/.well-known/jwks.json', async (c) => {
    const pool = pools.find(c.req.param('poolId'))
    return pool ? c.json(await pool.keys.jwks()) : c.json(unknown(c.req.param('poolId')), 404)
  })
  app.get('/:poolId/.well-known/openid-configuration', (c) => {
    const pool = pools.find(c.req.param('poolId'))
    return pool ? c.json(discovery(region, pool.id)) : c.json(unknown(c.req.param('poolId')), 404)
  })
  return app
}

/** Members as recorded in openiddict-core#1586. Without a domain the endpoints are those of the issuer (ML-041). */
function discovery(region: string, poolId: string) {
  const issuer = `https://cognito-idp.${region}.amazonaws.com/${poolId}` // TOK-015
  return {
    authorization_endpoint: `${issuer}/authorize`,
    id_token_signing_alg_values_supported: ['RS256'],
    issuer,
    jwks_uri: `${issuer}/.well-known/jwks.json`,
    response_types_supported: ['code', 'token', 'token id_token'], // ML-028
    scopes_supported: ['openid', 'email', 'phone', 'profile'],
    subject_types_supported: ['public'],
    token_endpoint: `${issuer}/token`,
    token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
    userinfo_endpoint: `${issuer}/userInfo`,
  }
}
