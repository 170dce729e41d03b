// API_GetTokensFromRefreshToken: new tokens, and a new refresh token where the client rotates them (AUTH-042 to AUTH-045, TOK-023).
import type {
  GetTokensFromRefreshTokenRequest,
  GetTokensFromRefreshTokenResponse,
} from '@aws-sdk/client-cognito-identity-provider'
import type { AuthServices } from '../auth/attempt'
import { checkClientSecret } from '../auth/client-secret'
import { refreshHolder } from '../auth/refresh-holder'
import type { Holder } from '../auth/tokens'
import type { Operation } from '../operation'

type Needs = 'pools' | 'tokens' | 'random'

export const getTokensFromRefreshToken: Operation<
  GetTokensFromRefreshTokenRequest,
  GetTokensFromRefreshTokenResponse,
  Needs
> = (on) => async (input) => {
  const { pool, client } = on.pools.client(input.ClientId)
  checkClientSecret(client, input.ClientSecret, 'NotAuthorizedException')
  const { holder, content } = await refreshHolder(on, pool, client, input.RefreshToken ?? '', input.DeviceKey)
  const rotated = rotates(holder) ? rotate(on, holder, content.id) : undefined
  const issued = await on.tokens.issue(holder, { occasion: 'RefreshTokens', metadata: input.ClientMetadata })
  return { AuthenticationResult: { ...issued, ...(rotated !== undefined && { RefreshToken: rotated }) } }
}

const rotates = ({ client }: Holder): boolean => client.config.RefreshTokenRotation?.Feature === 'ENABLED'

/** A token used within its grace period leads to the one that already replaced it. */
function rotate(on: Pick<AuthServices, Needs>, holder: Holder, usedId: string): string {
  const { pool, client, signIn } = holder
  if (usedId === signIn.refreshId) {
    const grace = client.config.RefreshTokenRotation?.RetryGracePeriodSeconds ?? 0
    signIn.previousRefreshId = signIn.refreshId
    signIn.previousUntil = pool.clock.now() + grace * 1000
    signIn.refreshId = on.random.uuid()
  }
  return on.tokens.refreshToken(holder)
}
