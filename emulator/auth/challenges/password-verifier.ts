// PASSWORD_VERIFIER: the proof of the password, found by its secret block instead of a session (CHAL-090 to CHAL-095).
import { type Refusal, refusal } from '../../errors'
import type { Client, Pool, User } from '../../pool/pool'
import { type Answer, type AuthServices, type Metadata, type Parameters, proving } from '../attempt'
import { withEntry } from '../custom/progress'
import { failed, succeeded } from '../lock'
import { afterFirstFactor } from '../proceed'
import { required } from '../required'
import { sameText } from '../same-text'
import { claimSignature, sharedKey } from '../srp'
import type { OpenExchange } from '../srp-exchanges'
import { endSrpSession } from '../srp-session'
import { maySignIn, mayTryPassword } from '../state-of-user'

export async function answerPasswordVerifier(
  on: AuthServices,
  pool: Pool,
  client: Client,
  responses: Parameters,
  sessionId: string | undefined,
  metadata: Metadata | undefined,
): Promise<Answer> {
  const username = required(responses, 'USERNAME')
  const block = required(responses, 'PASSWORD_CLAIM_SECRET_BLOCK')
  const signature = required(responses, 'PASSWORD_CLAIM_SIGNATURE')
  const timestamp = required(responses, 'TIMESTAMP')
  const open = on.srp.take(block)
  endSrpSession(on, pool, open, sessionId)
  const user = pool.users.find(username)
  if (user) mayTryPassword(pool, user)
  if (!open || !proves(open, pool, client, username, { block, signature, timestamp })) throw wrong(pool, user)
  if (!user) throw refusal('wrongCredentials')
  succeeded(user.passwordLock)
  maySignIn(pool, user)
  const deviceKey = responses.DEVICE_KEY || open.deviceKey // DEV-010
  const custom = open.custom && withEntry(open.custom, 'PASSWORD_VERIFIER') // TRIG-014
  const { proved, target } = open
  const attempt = { pool, client, user, deviceKey, custom, proved, target, metadata }
  return afterFirstFactor(on, proving(attempt, 'pwd'))
}

interface Claim {
  readonly block: string
  readonly signature: string
  readonly timestamp: string
}

/** The answer names the user by USER_ID_FOR_SRP, not by an alias (SRP-014). */
function proves(open: OpenExchange, pool: Pool, client: Client, username: string, claim: Claim): boolean {
  if (open.poolId !== pool.id || open.clientId !== client.id) return false
  if (open.userId !== username || pool.clock.now() > open.expiresAt) return false
  const key = sharedKey(open.exchange)
  const block = Buffer.from(claim.block, 'base64')
  return sameText(claimSignature(key, pool.id, open.userId, block, claim.timestamp), claim.signature)
}

function wrong(pool: Pool, user: User | undefined): Refusal {
  if (user) failed(user.passwordLock, pool.clock.now())
  return refusal('wrongCredentials') // CHAL-094
}
