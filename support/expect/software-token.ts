// Expects the answers of AssociateSoftwareToken and VerifySoftwareToken: the whole shape, with a session only inside MFA_SETUP.
import { assert } from 'chai'
import type { Actor } from '../actors/actor'
import type { MfaWorld } from '../world'
import { answerOf } from './answer-of'

const inSetUp = (actor: Actor) => (actor.challenge?.name === 'MFA_SETUP' ? ['Session'] : [])

/** TOTP-001, TOTP-002: the secret and nothing else, or with a new session; TOTP-005: 52 base32 characters. */
export function expectSecret(world: MfaWorld, actor: Actor): void {
  const answer = answerOf(world, actor)
  assert.sameMembers(Object.keys(answer), ['SecretCode', ...inSetUp(actor)], 'members of the answer')
  assert.equal(new Set(actor.sessions).size, actor.sessions.length, 'the session was given before') // SESS-016
  assert.isTrue(/^[A-Z2-7]{52}$/.test(String(answer.SecretCode)), 'SecretCode has 52 base32 characters')
}

/** TOTP-010, TOTP-011 */
export function expectVerified(world: MfaWorld, actor: Actor): void {
  const answer = answerOf(world, actor)
  assert.sameMembers(Object.keys(answer), ['Status', ...inSetUp(actor)], 'members of the answer')
  assert.equal(answer.Status, 'SUCCESS', 'Status')
  assert.equal(new Set(actor.sessions).size, actor.sessions.length, 'the session was given before') // TOTP-011
}
