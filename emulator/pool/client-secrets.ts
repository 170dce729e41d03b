// The secrets of an app client: how one is made, and which one DescribeUserPoolClient shows.
import type { Random } from '../random'
import { defined } from './defined'
import type { Client, ClientSecret, Pool } from './pool'

export const mostSecrets = 2 // CSEC-003
const lowerCaseAndDigits = 'abcdefghijklmnopqrstuvwxyz0123456789'

type Holder = Pick<Client, 'id' | 'secrets'>

/** A secret of the caller's choice, or one of our making. */
export function newSecret(
  { id, secrets }: Holder,
  chosen: string | undefined,
  pool: Pool,
  random: Random,
): ClientSecret {
  const now = pool.clock.now()
  const value = chosen ?? random.letters(51, lowerCaseAndDigits)
  return { id: freeId(id, now, secrets), value, createdAt: new Date(now) }
}

/** CSEC-002; two of one millisecond must not share an id. */
function freeId(clientId: string, now: number, taken: readonly ClientSecret[]): string {
  const id = `${clientId}--${now}`
  return taken.some((secret) => secret.id === id) ? freeId(clientId, now + 1, taken) : id
}

/** The oldest is the one that describes the client: no source says which of two it is. */
export const shownSecret = (secrets: readonly ClientSecret[]) => defined({ ClientSecret: secrets[0]?.value })

export function keepSecrets(client: Client, secrets: readonly ClientSecret[]): void {
  client.secrets = secrets
  client.config = { ...client.config, ...shownSecret(secrets) }
}
