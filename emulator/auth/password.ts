// How a password is kept: a salted hash for the password flows and an SRP verifier for the SRP flows, never in clear.
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Password, Pool } from '../pool/pool'
import type { Random } from '../random'
import { srpVerifier } from './srp'

// One HMAC, not a slow hash: these are throwaway passwords of tests, and sign-in speed is what users of an emulator wait for.
const digest = (salt: Buffer, password: string): Buffer => createHmac('sha256', salt).update(password).digest()

/** Keeps a password of a user of this pool; the verifier is bound to pool and user name (SRP-007). */
export function hashPassword(pool: Pool, username: string, password: string, random: Random): Password {
  const salt = random.bytes(16)
  const srpSalt = random.bytes(16).toString('hex')
  return { salt, hash: digest(salt, password), srpSalt, srpVerifier: srpVerifier(pool.id, username, password, srpSalt) }
}

export const passwordMatches = (kept: Password, attempt: string): boolean =>
  timingSafeEqual(kept.hash, digest(kept.salt, attempt))
