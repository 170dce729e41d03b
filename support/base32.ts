// Base32 as an authenticator app reads it: in either case, and bits at the end that fill no byte are dropped.
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

export function bytesOf(secret: string): Uint8Array {
  const values = [...secret.toUpperCase().replace(/=+$/, '')].map((letter) => alphabet.indexOf(letter))
  if (values.includes(-1)) throw new Error('the secret of the app is no Base32')
  const bits = values.map((value) => value.toString(2).padStart(5, '0')).join('')
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2))
}
