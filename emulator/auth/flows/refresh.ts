// REFRESH_TOKEN_AUTH and REFRESH_TOKEN: new access and ID tokens for a refresh token (AUTH-004, AUTH-040, AUTH-041).
import { refusal } from '../../errors'
import type { Client } from '../../pool/pool'
import { refreshHolder } from '../refresh-holder'
import { required } from '../required'
import { hashMatches } from '../secret-hash'
import type { FlowHandler } from './flow'

export const refreshFlow: FlowHandler = async (on, { pool, client, parameters }) => {
  const token = required(parameters, 'REFRESH_TOKEN')
  if (client.secrets.length > 0 && !parameters.SECRET_HASH) throw refusal('secretHashMissing', client.id)
  const { holder } = await refreshHolder(on, pool, client, token, parameters.DEVICE_KEY)
  checkHash(client, holder.user.username, parameters.SECRET_HASH)
  return { ChallengeParameters: {}, AuthenticationResult: await on.tokens.issue(holder, { occasion: 'RefreshTokens' }) }
}

/** The user name counts here, not an alias (AUTH-040); the text is another than at sign-in (AUTH-039). */
function checkHash(client: Client, username: string, given: string | undefined): void {
  if (client.secrets.length === 0) return
  if (!hashMatches(client, username, given ?? '')) throw refusal('refreshSecretHash', client.id)
}
