// Arithmetic in the 3072-bit group of RFC 5054 (SRP-001), with OpenSSL's modular exponentiation: BigInt's is 50 times slower.
import { createDiffieHellman, createHash, type DiffieHellman, getDiffieHellman } from 'node:crypto'

const primeBytes = getDiffieHellman('modp15').getPrime()
export const N = BigInt(`0x${primeBytes.toString('hex')}`)
export const g = 2n

/** Hex of even length with 00 in front when the top bit is set (SRP-003). */
export function padHex(value: bigint | string): string {
  const hex = typeof value === 'bigint' ? value.toString(16) : value
  const even = hex.length % 2 === 0 ? hex : `0${hex}`
  return /^[89a-f]/i.test(even) ? `00${even}` : even
}

export const sha256Hex = (...parts: (string | Buffer)[]): string => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}

export const fromHex = (hex: string): bigint => BigInt(`0x${hex || '0'}`)
export const hexBytes = (hex: string): Buffer => Buffer.from(hex, 'hex')

/** k = SHA256(padHex(N) || padHex(g)) (SRP-002). */
export const k = fromHex(sha256Hex(hexBytes(padHex(N)), hexBytes(padHex(g))))

let engine: DiffieHellman | undefined
const bytesOf = (value: bigint): Buffer => hexBytes(padHex(value))

/**
 * base^exponent mod N, for a base inside the group and a positive exponent. The OpenSSL of Node.js 22 takes only squares as bases;
 * N is a safe prime, so of a number and its opposite one is a square.
 */
export function power(base: bigint, exponent: bigint): bigint {
  engine ??= createDiffieHellman(primeBytes, 2)
  engine.setPrivateKey(bytesOf(exponent))
  if (base === g) return fromHex(engine.generateKeys('hex'))
  try {
    return raised(engine, base)
  } catch {
    const opposite = raised(engine, N - base)
    return exponent % 2n === 0n ? opposite : N - opposite
  }
}

const raised = (engine: DiffieHellman, base: bigint): bigint =>
  fromHex(engine.computeSecret(bytesOf(base)).toString('hex'))

export const mod = (value: bigint): bigint => ((value % N) + N) % N
