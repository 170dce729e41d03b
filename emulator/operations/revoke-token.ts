// API_RevokeToken: revokes a refresh token and the access tokens made with it (TOK-025, TOK-027, TOK-047).
import type { RevokeTokenRequest, RevokeTokenResponse } from '@aws-sdk/client-cognito-identity-provider'
import { checkClientSecret } from '../auth/client-secret'
import { Refusal } from '../errors'
import type { Operation } from '../operation'

export const revokeToken: Operation<RevokeTokenRequest, RevokeTokenResponse, 'pools' | 'tokens'> =
  (on) => async (input) => {
    const { pool, client } = on.pools.client(input.ClientId)
    checkClientSecret(client, input.ClientSecret, 'UnauthorizedException')
    // The names are those the API lists (TOK-026, TOK-047); the texts are not known (OPEN 10).
    if (client.config.EnableTokenRevocation === false)
      throw new Refusal('UnsupportedOperationException', 'Token revocation is not enabled for this client.')
    const content = await on.tokens.refreshTokens.open(input.Token).catch(() => undefined)
    if (!content) throw new Refusal('UnsupportedTokenTypeException', 'Only refresh tokens can be revoked.')
    if (content.clientId !== client.id)
      throw new Refusal('UnauthorizedException', 'The token was issued to another client.')
    const signIn = pool.users.bySub(content.sub)?.signIns.get(content.originJti)
    if (signIn) signIn.revoked = true
    return {}
  }
