// The faster exponentiation gives what plain arithmetic gives, for bases of every kind that SRP meets.
import assert from 'node:assert/strict'
import { getDiffieHellman, randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { BigInteger } from 'jsbn'
import { power } from './srp-arithmetic'

const N = BigInt(`0x${getDiffieHellman('modp15').getPrime('hex')}`)

function plain(base: bigint, exponent: bigint): bigint {
  let result = 1n
  let square = ((base % N) + N) % N
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % N
    square = (square * square) % N
  }
  return result
}

const random = (bytes: number): bigint => BigInt(`0x${randomBytes(bytes).toString('hex')}`)
const jsbn = (number: bigint): BigInteger => new BigInteger(number.toString(16), 16)

for (const [what, base] of [
  ['the generator', 2n],
  ['a member of the group', random(380)],
  ['a negative difference', -random(380)],
  ['more than the modulus', N + random(100)],
  ['a square', 3n],
  ['no square', 5n],
] as const)
  test(`${what} to the power of a random number`, () => {
    const some = random(128)
    for (const exponent of [some, some + 1n])
      assert.equal(power(jsbn(base), jsbn(exponent), jsbn(N)).toString(16), plain(base, exponent).toString(16))
  })
