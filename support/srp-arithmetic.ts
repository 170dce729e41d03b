// Makes the SRP client's modular exponentiation some fifty times faster: jsbn's takes a quarter of a second a sign-in, OpenSSL's milliseconds.
import { createDiffieHellman, type DiffieHellman } from 'node:crypto'
import { BigInteger } from 'jsbn'

/** The protocol stays the library's (cognito-srp-helper on jsbn); only base^exponent mod modulus is computed elsewhere. */
const engines = new Map<string, DiffieHellman>()

function engineFor(modulus: string): DiffieHellman {
  const known = engines.get(modulus) ?? createDiffieHellman(modulus, 'hex', 2)
  engines.set(modulus, known)
  return known
}

const hex = (number: BigInteger): string => {
  const digits = number.toString(16)
  return digits.length % 2 === 0 ? digits : `0${digits}`
}

/** The OpenSSL of Node.js 22 takes only squares as bases. Modulo a safe prime, of a number and its opposite one is a square. */
export function power(base: BigInteger, exponent: BigInteger, modulus: BigInteger): BigInteger {
  const engine = engineFor(hex(modulus))
  engine.setPrivateKey(hex(exponent), 'hex')
  const raised = (number: BigInteger) => new BigInteger(engine.computeSecret(hex(number), 'hex', 'hex'), 16)
  const inside = base.mod(modulus)
  try {
    return raised(inside)
  } catch {
    const opposite = raised(modulus.subtract(inside))
    return exponent.testBit(0) ? modulus.subtract(opposite) : opposite
  }
}

BigInteger.prototype.modPow = function (this: BigInteger, exponent: BigInteger, modulus: BigInteger) {
  return power(this, exponent, modulus)
}
