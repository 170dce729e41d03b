// The client secret in clear, as the two operations that take it do, where others take SECRET_HASH (AUTH-043, TOK-025).
import { Refusal, refusal } from '../errors'
import type { Client } from '../pool/pool'
import { sameText } from './same-text'

/** Refuses a missing or wrong secret of a client that has one; only that it is refused is documented. */
export function checkClientSecret(client: Client, given: string | undefined, type: string): void {
  if (client.secrets.length === 0) return
  if (!given) throw refusal('secretHashMissing', client.id)
  if (!client.secrets.some(({ value }) => sameText(value, given)))
    // CSEC-008
    throw new Refusal(type, `Unable to verify the secret of client ${client.id}`)
}
