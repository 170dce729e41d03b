// A new passkey verified: made for our relying party, with a key that is taken, over the right challenge.
import { createHash } from 'node:crypto'
import type { RegistrationResponseJSON } from '@simplewebauthn/server'
import { invalidParameter } from '../../errors'
import type { Passkey } from '../../pool/pool'
import { algorithms } from './options'
import { passkeyRefusal } from './relying-party'

export interface Ceremony {
  readonly credential: unknown
  readonly challenge: string
  readonly origin: string
  readonly relyingPartyId: string
  readonly mustVerifyUser: boolean
  readonly now: number
}

export async function verifiedPasskey(ceremony: Ceremony): Promise<Passkey> {
  const { challenge, origin, relyingPartyId, now } = ceremony
  const response = ceremony.credential as RegistrationResponseJSON
  await checkAttested(ceremony, response)
  // Loaded at the first passkey: it takes longer to load than the rest of the pool server.
  const { verifyRegistrationResponse } = await import('@simplewebauthn/server')
  const verdict = await verifyRegistrationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: relyingPartyId,
    requireUserVerification: false, // checked before
    supportedAlgorithmIDs: algorithms,
  }).catch(() => undefined)
  if (!verdict?.verified) throw notVerified()
  const { id, publicKey, counter } = verdict.registrationInfo.credential
  const { authenticatorAttachment } = response
  const transports = transportsOf(response)
  return {
    id,
    publicKey,
    counter,
    relyingPartyId,
    attachment: textOf(authenticatorAttachment),
    transports,
    createdAt: now,
  }
}

/** What has a refusal of its own: the relying party (WAN-028), the key and the verification of the user (WAN-026, WAN-006). */
async function checkAttested({ relyingPartyId, mustVerifyUser }: Ceremony, credential: RegistrationResponseJSON) {
  const { rpIdHash, flags, algorithm } = await attested(credential)
  const ours = createHash('sha256').update(relyingPartyId).digest()
  if (!ours.equals(rpIdHash))
    throw passkeyRefusal('RelyingPartyMismatch', 'The credential was made for another relying party.')
  if (!algorithms.includes(Number(algorithm)) || (mustVerifyUser && !flags.uv))
    throw passkeyRefusal('CredentialNotSupported', 'The credential comes from a device that is not supported.')
}

async function attested(credential: RegistrationResponseJSON) {
  const { decodeAttestationObject, decodeCredentialPublicKey, parseAuthenticatorData } = await import(
    '@simplewebauthn/server/helpers'
  )
  try {
    const object = decodeAttestationObject(Buffer.from(credential.response.attestationObject, 'base64url'))
    const { rpIdHash, flags, credentialPublicKey } = parseAuthenticatorData(object.get('authData'))
    const key = decodeCredentialPublicKey(credentialPublicKey ?? new Uint8Array())
    return { rpIdHash, flags, algorithm: key.get(3) }
  } catch {
    throw notVerified()
  }
}

export const notVerified = () => invalidParameter('The credential could not be verified.')

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

function transportsOf({ response: { transports } }: RegistrationResponseJSON): string[] {
  return Array.isArray(transports) ? transports.filter((transport) => typeof transport === 'string') : []
}
