// The session of SRP in a choice-based sign-in: gone with the first proof, right or wrong (AUTH-075, SESS-018).
import { refusal } from '../errors'
import type { Pool } from '../pool/pool'
import type { Services } from '../services'
import type { OpenExchange } from './srp-exchanges'

/** The proof may come without the session (CHAL-092), but not with another one. */
export function endSrpSession(
  on: Pick<Services, 'sessions'>,
  pool: Pool,
  open: OpenExchange | undefined,
  given: string | undefined,
): void {
  if (open?.sessionId === undefined) return
  on.sessions.spend(on.sessions.find(pool, open.sessionId))
  if (given !== undefined && given !== open.sessionId) throw refusal('sessionInvalid')
}
