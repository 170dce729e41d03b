// The server side of SRP as Cognito runs it (SRP-001 to SRP-015): verifier, public value, and the proof of the password.
import { createHmac, hkdfSync } from 'node:crypto'
import type { DeviceKeys } from '../pool/pool'
import { fromHex, g, hexBytes, k, mod, N, padHex, power, sha256Hex } from './srp-group'

/** What the server remembers between PASSWORD_VERIFIER and its answer. */
export interface SrpExchange {
  readonly A: bigint
  readonly B: bigint
  readonly b: bigint
  readonly verifier: bigint
}

/** The part of the pool id after the underscore. */
export const poolName = (poolId: string): string => poolId.slice(poolId.indexOf('_') + 1)

/** g^x mod N with x of SRP-007. */
export function srpVerifier(poolId: string, userId: string, password: string, saltHex: string): bigint {
  const identity = sha256Hex(`${poolName(poolId)}${userId}:${password}`)
  return power(g, fromHex(sha256Hex(hexBytes(padHex(fromHex(saltHex))), hexBytes(identity))))
}

/** The client's public value, or undefined where SRP forbids it: not hex, or 0 mod N (SRP-005). */
export function publicValue(hex: string): bigint | undefined {
  if (!/^[0-9a-f]{1,2048}$/i.test(hex)) return undefined
  const A = fromHex(hex)
  return A % N === 0n ? undefined : A
}

/** B = k*v + g^b for a random b. */
export function openExchange(A: bigint, verifier: bigint, random: Buffer): SrpExchange {
  const b = fromHex(random.toString('hex')) + 1n
  return { A, b, verifier, B: mod(k * verifier + power(g, b)) }
}

/** The 16-byte key both sides derive (SRP-006, SRP-008, SRP-009). */
export function sharedKey({ A, B, b, verifier }: SrpExchange): Buffer {
  const u = fromHex(sha256Hex(hexBytes(padHex(A)), hexBytes(padHex(B))))
  const S = power(mod(A * power(verifier, u)), b)
  const key = hkdfSync('sha256', hexBytes(padHex(S)), hexBytes(padHex(u)), Buffer.from('Caldera Derived Key'), 16)
  return Buffer.from(key)
}

/** PASSWORD_CLAIM_SIGNATURE as the client must have made it (SRP-010). */
export function claimSignature(
  key: Buffer,
  poolId: string,
  userId: string,
  secretBlock: Buffer,
  timestamp: string,
): string {
  return signature(key, poolName(poolId) + userId, secretBlock, timestamp)
}

/** The same of a device: its group key for the pool, its key for the user (SRP-015). */
export const deviceClaimSignature = (key: Buffer, device: DeviceKeys, secretBlock: Buffer, timestamp: string): string =>
  signature(key, device.groupKey + device.key, secretBlock, timestamp)

function signature(key: Buffer, identity: string, secretBlock: Buffer, timestamp: string): string {
  const message = Buffer.concat([Buffer.from(identity), secretBlock, Buffer.from(timestamp)])
  return createHmac('sha256', key).update(message).digest('base64')
}
