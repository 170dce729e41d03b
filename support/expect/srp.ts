// Expects what PASSWORD_VERIFIER carries: the forms of its values, and the same simulated ones for the same unknown name.
import { assert } from 'chai'
import type { Actor } from '../actors/actor'

const names = ['SALT', 'SRP_B', 'SECRET_BLOCK'] as const
const forms: Readonly<Record<(typeof names)[number], RegExp>> = {
  SALT: /^[0-9a-f]+$/i,
  SRP_B: /^[0-9a-f]+$/i,
  SECRET_BLOCK: /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
}

/** SRP-013 */
export function expectForms({ challenge }: Actor): void {
  for (const name of names) {
    const value = challenge?.parameters[name] ?? ''
    assert.isNotEmpty(value, name)
    assert.isTrue(forms[name].test(value), `${name} has the form of the fact`)
  }
}

/** AUTH-051: the salt and the id for SRP of one challenge and of the other. */
export function expectSameDisguise({ challenges }: Actor): void {
  const [one, other] = challenges.slice(-2)
  for (const name of ['SALT', 'USER_ID_FOR_SRP']) {
    assert.isNotEmpty(one?.parameters[name], name)
    assert.equal(other?.parameters[name], one?.parameters[name], name)
  }
}
