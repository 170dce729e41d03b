// The emulator's randomness from the dice, so that ids and codes come again with the seed.
import type { EmulatorOptions } from '../../emulator'
import type { Dice } from './dice'

type Random = NonNullable<EmulatorOptions['random']>

export function seededRandom(dice: Dice): Random {
  const bytes = (count: number) => Buffer.from(Array.from({ length: count }, () => dice.below(256)))
  return {
    bytes,
    uuid: () =>
      bytes(16)
        .toString('hex')
        .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
    digits: (count) => dice.letters(count, '0123456789'),
    letters: (count, alphabet) => dice.letters(count, alphabet),
  }
}
