// Who may sign in by passkey: what pool and user have, and whether a passkey counts as MFA (WAN-046 to WAN-048, WAN-059).
import { refusal } from '../../errors'
import { passkeysAreMultiFactor } from '../../pool/first-factors'
import type { Pool, User } from '../../pool/pool'
import { passkeysFor } from './options'
import { relyingPartyOf, takesPasskeys } from './relying-party'

/** A passkey for the relying party that the pool has now (WAN-008). */
export function hasPasskey(pool: Pool, user: User): boolean {
  const relyingPartyId = relyingPartyOf(pool)
  return relyingPartyId !== undefined && passkeysFor(user, relyingPartyId).length > 0
}

/** Two switches, the pool's and the user's, make a passkey count as both factors (WAN-048). */
export const passkeyCountsAsMfa = (pool: Pool, user: User): boolean =>
  user.passkeyMfa && passkeysAreMultiFactor(pool.mfa.WebAuthnConfiguration)

/** Optional MFA that the user turned on, and passkeys that do not count as it: a passkey sign-in is refused outright (WAN-047). */
export function checkPasskeyBesideMfa(pool: Pool, user: User, available: readonly string[]): void {
  if (pool.mfa.MfaConfiguration !== 'OPTIONAL' || user.status === 'FORCE_CHANGE_PASSWORD') return
  const has = takesPasskeys(pool) && hasPasskey(pool, user)
  if (has && !available.includes('WEB_AUTHN')) throw refusal('passkeyBesideMfa')
}
