// SECRET_HASH: Base64(HMAC-SHA256(client secret, user name + client id)), asked of every client that has a secret (AUTH-036).
import { createHmac } from 'node:crypto'
import { refusal } from '../errors'
import type { Client } from '../pool/pool'
import { sameText } from './same-text'

export const secretHash = (secret: string, username: string, clientId: string): string =>
  createHmac('sha256', secret)
    .update(username + clientId)
    .digest('base64')

/** Refuses a missing (AUTH-037) or wrong (AUTH-038) hash; a client without a secret takes anything. */
export function checkSecretHash(client: Client, username: string, given: string | undefined): void {
  if (client.secrets.length === 0) return
  if (!given) throw refusal('secretHashMissing', client.id)
  if (!hashMatches(client, username, given)) throw refusal('secretHashWrong', client.id)
}

/** Made with any of the secrets of the client (CSEC-008). */
export const hashMatches = ({ id, secrets }: Client, username: string, given: string): boolean =>
  secrets.length === 0 || secrets.some(({ value }) => sameText(secretHash(value, username, id), given))
