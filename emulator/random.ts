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

export const systemRandom: Random = {
  bytes: (count) => randomBytes(count),
  uuid: () => randomUUID(),
  digits: (count) => String(randomInt(10 ** count)).padStart(count, '0'),
  letters: (count, alphabet = lettersAndDigits) =>
    Array.from({ length: count }, () => alphabet[randomInt(alphabet.length)]).join(''),
}
