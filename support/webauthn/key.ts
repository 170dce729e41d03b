// The key pair of a passkey, and its public half in COSE form (RFC 9053), for each algorithm that scenarios try.
import { generateKeyPairSync, type JsonWebKey, type KeyObject, sign } from 'node:crypto'
import { type Cbor, cbor } from './cbor'

export type Algorithm = 'ES256' | 'RS256' | 'EdDSA'

export interface PasskeyKey {
  readonly cose: Buffer
  sign(data: Buffer): Buffer
}

interface Pair {
  readonly publicKey: KeyObject
  readonly privateKey: KeyObject
}
type Kind = readonly [make: () => Pair, cose: (key: JsonWebKey) => [number, Cbor][], hash: string | null]

const bytes = (part = '') => Buffer.from(part, 'base64url')

/** Labels: 1 key type, 3 algorithm, from -1 on what the key type has. */
const kinds: Readonly<Record<Algorithm, Kind>> = {
  ES256: [
    () => generateKeyPairSync('ec', { namedCurve: 'P-256' }),
    ({ x, y }) => [
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, bytes(x)],
      [-3, bytes(y)],
    ],
    'sha256',
  ],
  RS256: [
    () => generateKeyPairSync('rsa', { modulusLength: 2048 }),
    ({ n, e }) => [
      [1, 3],
      [3, -257],
      [-1, bytes(n)],
      [-2, bytes(e)],
    ],
    'sha256',
  ],
  EdDSA: [
    () => generateKeyPairSync('ed25519'),
    ({ x }) => [
      [1, 1],
      [3, -8],
      [-1, 6],
      [-2, bytes(x)],
    ],
    null,
  ],
}

export function newKey(algorithm: Algorithm): PasskeyKey {
  const [make, cose, hash] = kinds[algorithm]
  const { publicKey, privateKey } = make()
  return {
    cose: cbor(new Map(cose(publicKey.export({ format: 'jwk' })))),
    sign: (data) => sign(hash, data, privateKey),
  }
}
