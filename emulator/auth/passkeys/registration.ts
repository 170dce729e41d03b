// A signed-in user registers a passkey: a challenge by Start, answered by Complete (WAN-011 to WAN-029).
import { refusal } from '../../errors'
import type { Pool, User } from '../../pool/pool'
import type { Services } from '../../services'
import type { Holder } from '../tokens'
import { clientDataOf } from './client-data'
import { notVerified, verifiedPasskey } from './new-passkey'
import { challengeBytes, creationOptions } from './options'
import { checkEnabled, configuredRelyingParty, isSiteOf, passkeyRefusal, relyingPartyOf } from './relying-party'

/** No source says how long; the browser's own minute (WAN-013) ends before. */
const challengeMs = 180_000
const passkeysOfUser = 20 // WAN-010

type Needs = Pick<Services, 'random'>

export function startRegistration(on: Needs, { pool, client, user }: Holder) {
  checkEnabled(pool)
  const relyingPartyId = configuredRelyingParty(pool)
  checkRoom(user)
  const challenge = on.random.bytes(challengeBytes).toString('base64url')
  user.passkeyChallenge = { challenge, clientId: client.id, expiresAt: pool.clock.now() + challengeMs }
  return creationOptions(pool, user, relyingPartyId, challenge)
}

export async function completeRegistration(holder: Holder, credential: unknown): Promise<void> {
  const { pool, user } = holder
  checkEnabled(pool)
  const said = clientDataOf(credential)
  if (!said) throw notVerified()
  takeChallenge(holder, said.challenge)
  const relyingPartyId = relyingPartyOf(pool) ?? ''
  if (!isSiteOf(relyingPartyId, said.origin))
    throw passkeyRefusal('OriginNotAllowed', 'The origin does not fit the relying party of the user pool.')
  const now = pool.clock.now()
  const passkey = await verifiedPasskey({ ...said, credential, relyingPartyId, mustVerifyUser: mustVerify(pool), now })
  checkRoom(user)
  if (user.passkeys.has(passkey.id)) throw notVerified()
  user.passkeys.set(passkey.id, passkey)
  user.passkeyChallenge = undefined
}

const mustVerify = (pool: Pool): boolean => pool.mfa.WebAuthnConfiguration?.UserVerification === 'required'

/** The challenge is good once, for a while (WAN-024), and for the app client that asked for it (WAN-025). */
function takeChallenge({ pool, client, user }: Holder, answered: string): void {
  const open = user.passkeyChallenge
  if (open?.challenge !== answered || pool.clock.now() > open.expiresAt)
    throw passkeyRefusal('ChallengeNotFound', 'The challenge of the registration is not known or has expired.')
  if (open.clientId !== client.id)
    throw passkeyRefusal('ClientMismatch', 'The registration was started through another app client.')
}

function checkRoom(user: User): void {
  if (user.passkeys.size >= passkeysOfUser) throw refusal('passkeyLimit')
}
