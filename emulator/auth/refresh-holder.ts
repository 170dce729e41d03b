// Who holds a refresh token; refuses one that is garbage, of another client or device, revoked or past its time (TOK-030 to TOK-032).
import { Refusal, refusal } from '../errors'
import type { Client, Pool, SignInRecord } from '../pool/pool'
import type { AuthServices } from './attempt'
import type { RefreshContent } from './refresh-token'
import type { Holder } from './tokens'

export async function refreshHolder(
  on: Pick<AuthServices, 'tokens'>,
  pool: Pool,
  client: Client,
  token: string,
  deviceKey?: string,
): Promise<{ holder: Holder; content: RefreshContent }> {
  const content = await on.tokens.refreshTokens.open(token)
  if (content.poolId !== pool.id || content.clientId !== client.id) throw refusal('refreshInvalid')
  const user = pool.users.bySub(content.sub)
  if (!user) throw refusal('userUnknown')
  if (!user.enabled) throw refusal('userDisabled')
  const signIn = user.signIns.get(content.originJti)
  if (!signIn || signIn.revoked) throw refusal('refreshRevoked')
  if (pool.clock.now() >= signIn.refreshUntil) throw refusal('refreshExpired')
  if (signIn.device && signIn.device.key !== deviceKey) throw refusal('refreshInvalid') // DEV-013
  checkRotation(pool, signIn, content)
  return { holder: { pool, client, user, signIn }, content }
}

/** A retired token works through its grace period, then betrays a reuse (AUTH-044, AUTH-045). */
function checkRotation(pool: Pool, signIn: SignInRecord, { id }: RefreshContent): void {
  const inGrace = id === signIn.previousRefreshId && pool.clock.now() < signIn.previousUntil
  if (id === signIn.refreshId || inGrace) return
  throw new Refusal('RefreshTokenReuseException', 'Refresh token has already been used.') // only the name is a fact
}
