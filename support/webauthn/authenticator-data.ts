// What an authenticator says of itself, and a browser of its site: the bytes that a passkey's key signs.
import { createHash } from 'node:crypto'
import type { Ceremony } from './ceremony'

export const sha256 = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest()

const flag = { userPresent: 0x01, userVerified: 0x04, attested: 0x40 }

export function authenticatorData(
  relyingPartyId: string,
  counter: number,
  ceremony: Ceremony,
  attested?: Buffer,
): Buffer {
  const { userPresent = true, userVerified = true } = ceremony
  const flags = (userPresent ? flag.userPresent : 0) | (userVerified ? flag.userVerified : 0)
  const fixed = Buffer.alloc(5)
  fixed.writeUInt8(flags | (attested ? flag.attested : 0), 0)
  fixed.writeUInt32BE(counter, 1)
  return Buffer.concat([sha256(ceremony.relyingPartyId ?? relyingPartyId), fixed, attested ?? Buffer.alloc(0)])
}

/** AAGUID of nobody, the id with its length, the public key. */
export function attestedCredential(id: Buffer, cose: Buffer): Buffer {
  const length = Buffer.alloc(2)
  length.writeUInt16BE(id.length)
  return Buffer.concat([Buffer.alloc(16), length, id, cose])
}

export function clientData(type: string, challenge: string, relyingPartyId: string, ceremony: Ceremony): Buffer {
  const said = {
    type: ceremony.type ?? type,
    challenge: ceremony.challenge ?? challenge,
    origin: ceremony.origin ?? `https://${relyingPartyId}`,
    crossOrigin: false,
  }
  return Buffer.from(JSON.stringify(said))
}
