// What a browser is asked for: to make a passkey, or to prove one (WAN-012 to WAN-018, WAN-039, WAN-040).
import type { Pool, User } from '../../pool/pool'

/** ES256 and RS256, in this order (WAN-009). */
export const algorithms = [-7, -257]
export const challengeBytes = 16 // WAN-015, WAN-040

const type = 'public-key'

/** Passkeys for the relying party the pool has now: those for an earlier one are of no use (WAN-008). */
export const passkeysFor = (user: User, relyingPartyId: string) =>
  [...user.passkeys.values()].filter((passkey) => passkey.relyingPartyId === relyingPartyId)

const listed = (user: User, relyingPartyId: string) => passkeysFor(user, relyingPartyId).map(({ id }) => ({ type, id }))

const wishOf = (pool: Pool) => pool.mfa.WebAuthnConfiguration?.UserVerification ?? 'preferred' // POOL-040

/** By the pool's setting (WAN-006), and always where the passkey counts as both factors (WAN-058). */
export const verificationOf = (pool: Pool, user: User) => (user.passkeyMfa ? 'required' : wishOf(pool))

/** The user, named to authenticators by the sub written as text (WAN-014). */
export const handleOf = (user: User): string => Buffer.from(user.sub).toString('base64url')

export const creationOptions = (pool: Pool, user: User, relyingPartyId: string, challenge: string) => ({
  rp: { id: relyingPartyId, name: relyingPartyId },
  user: { id: handleOf(user), name: user.username, displayName: user.attributes.get('name') ?? '' },
  challenge,
  pubKeyCredParams: algorithms.map((alg) => ({ type, alg })),
  timeout: 60_000,
  excludeCredentials: listed(user, relyingPartyId), // WAN-016
  authenticatorSelection: { requireResidentKey: true, residentKey: 'required', userVerification: wishOf(pool) }, // WAN-017
})

export const requestOptions = (pool: Pool, user: User, relyingPartyId: string, challenge: string) => ({
  hints: [],
  attestation: 'none',
  attestationFormats: [],
  challenge,
  timeout: 180_000, // WAN-041
  rpId: relyingPartyId,
  allowCredentials: listed(user, relyingPartyId),
  userVerification: verificationOf(pool, user),
})
