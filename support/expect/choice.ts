// Expects the choice of first factors, and what comes with the challenge of one.
import { assert } from 'chai'
import type { Actor } from '../actors/actor'
import { type Medium, messagesTo } from '../tasks/codes'
import type { MfaWorld } from '../world'
import { answerOf } from './answer-of'

/** CHAL-120, CHAL-142: name, session and choices; parameters may be there, and are empty then. Any order will do. */
export function expectChoice(world: MfaWorld, actor: Actor, factors: readonly string[]): void {
  const { ChallengeParameters = {}, Session, ...answer } = answerOf(world, actor)
  assert.equal(answer.ChallengeName, 'SELECT_CHALLENGE', 'ChallengeName')
  assert.sameMembers(Object.keys(answer), ['ChallengeName', 'AvailableChallenges'], 'members of the answer')
  assert.isEmpty(ChallengeParameters, 'ChallengeParameters')
  assert.isNotEmpty(Session, 'Session')
  assert.equal(new Set(actor.sessions).size, actor.sessions.length, 'the session was given before') // SESS-009
  assert.sameMembers(answer.AvailableChallenges as string[], [...factors], 'AvailableChallenges')
}

/** AUTH-056: the challenge of a code lists itself, and maybe others. */
export function expectListed(world: MfaWorld, actor: Actor, factor: string): void {
  assert.include(answerOf(world, actor).AvailableChallenges as string[], factor, 'AvailableChallenges')
}

export async function expectDigits(world: MfaWorld, actor: Actor, medium: Medium, digits: number): Promise<void> {
  const code = (await messagesTo(world, actor, medium)).at(-1)?.code ?? ''
  assert.isTrue(new RegExp(`^\\d{${digits}}$`).test(code), `the code has ${digits} digits`)
}

/** SIGNUP-009: ConfirmSignUp answers the session that signs in, and nothing else. */
export function expectSessionOnly(world: MfaWorld, actor: Actor): void {
  const { Session, ...others } = answerOf(world, actor)
  assert.isEmpty(others, 'further members of the answer')
  assert.isNotEmpty(Session, 'Session')
  assert.equal(new Set(actor.sessions).size, actor.sessions.length, 'the session was given before')
}

/** SESS-014, SESS-020: of about the same length, which is some hundreds of characters at least. */
export function expectAlikeSessions(one: Actor, other: Actor): void {
  const lengths = [one, other].map(({ session = '' }) => session.length)
  const [a = 0, b = 0] = lengths
  assert.isAbove(Math.min(a, b), 20, 'the length of a session') // SESS-012
  assert.isBelow(Math.abs(a - b), Math.max(a, b) / 4, 'how far the lengths of the sessions are apart')
}
