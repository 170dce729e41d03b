// Whose passkeys a pool takes: the relying party id, the origins that fit it, and the refusals of a pool that takes none.
import { Refusal } from '../../errors'
import { firstFactorsOf } from '../../pool/first-factors'
import type { Pool } from '../../pool/pool'

/** The texts of all refusals about passkeys are ours: no source records the service's (WAN-022 to WAN-028). */
export const passkeyRefusal = (kind: string, message: string) => new Refusal(`WebAuthn${kind}Exception`, message)

export const takesPasskeys = (pool: Pool): boolean => firstFactorsOf(pool.config).includes('WEB_AUTHN')

/** The id that was set; where none is, the service takes the pool's domain, and pools have none here (WAN-007, POOL-040). */
export const relyingPartyOf = (pool: Pool): string | undefined => pool.mfa.WebAuthnConfiguration?.RelyingPartyId

/** Refuses where passkeys are no first factor of the pool (WAN-022). */
export function checkEnabled(pool: Pool): void {
  if (!takesPasskeys(pool)) throw passkeyRefusal('NotEnabled', 'WebAuthn is not enabled for this user pool.')
}

/** The relying party of a registration; refuses a pool that has neither an id nor a domain (WAN-023). */
export function configuredRelyingParty(pool: Pool): string {
  const id = relyingPartyOf(pool)
  if (id === undefined)
    throw passkeyRefusal('ConfigurationMissing', 'The user pool has neither a relying party id nor a domain.')
  return id
}

/** A site of the relying party: the same host or one below it, by https, or by http on this machine (WAN-027). */
export function isSiteOf(relyingPartyId: string, origin: string): boolean {
  const url = URL.canParse(origin) ? new URL(origin) : undefined
  if (!url || url.origin !== origin) return false
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && url.hostname === 'localhost')) return false
  return url.hostname === relyingPartyId || url.hostname.endsWith(`.${relyingPartyId}`)
}
