// Time-based one-time passwords of RFC 6238 as the service takes them: HMAC-SHA1, 30 seconds, 6 digits (TOTP-008).
import { createHmac } from 'node:crypto'
import type { SoftwareToken } from '../pool/pool'
import { sameText } from './same-text'

const stepSeconds = 30
/** The current step and one either side (TOTP-009, TOTP-041). */
const window = [0, -1, 1] as const
const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

export const stepAt = (now: number): number => Math.floor(now / 1000 / stepSeconds)

export function codeOf(key: Buffer, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', key).update(counter).digest()
  const offset = (mac[mac.length - 1] ?? 0) & 0xf
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

/** The step of the window whose code this is, the nearest one, after those that are used up. */
export const stepOf = (key: Buffer, code: string, now: number, usedUpTo = -1): number | undefined =>
  window.map((offset) => stepAt(now) + offset).find((step) => step > usedUpTo && sameText(codeOf(key, step), code))

/** Takes a code once: a step at or before the last accepted one is used up, the one of the enrolment too (TOTP-019, TOTP-040). */
export function takeCode(token: SoftwareToken, key: Buffer, code: string, now: number): 'accepted' | 'used' | 'wrong' {
  const fresh = stepOf(key, code, now, token.lastStep)
  if (fresh === undefined) return stepOf(key, code, now) === undefined ? 'wrong' : 'used'
  token.lastStep = fresh
  return 'accepted'
}

/** A key as AssociateSoftwareToken shows it: base32 without padding, 52 characters for 32 bytes (TOTP-005). */
export function secretCode(key: Buffer): string {
  const bits = [...key].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => base32[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}
