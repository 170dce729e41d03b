// Randomness as an argument, so that a test can fix it.
import { randomBytes, randomInt, randomUUID } from 'node:crypto'

const lettersAndDigits = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'

export interface Random {
  bytes(count: number): Buffer
  uuid(): string
  /** A string of that many decimal digits, leading zeros kept. */
  digits(count: number): string
  /** A string of that many letters and digits; `alphabet` narrows it. */
  letters(count: number, alphabet?: string): string
}

/** Drawn ahead, as node:crypto does for UUIDs: a call of the system costs more than all the bytes of a sign-in. */
let drawn = Buffer.alloc(0)

function bytes(count: number): Buffer {
  if (drawn.length < count) drawn = randomBytes(Math.max(count, 4096))
  const taken = Buffer.from(drawn.subarray(0, count))
  drawn = drawn.fill(0, 0, count).subarray(count)
  return taken
}

export const systemRandom: Random = {
  bytes,
  uuid: () => randomUUID(),
  digits: (count) => String(randomInt(10 ** count)).padStart(count, '0'),
  letters: (count, alphabet = lettersAndDigits) =>
    Array.from({ length: count }, () => alphabet[randomInt(alphabet.length)]).join(''),
}
