// Expects that the last answer asks for a challenge, with exactly the members and parameters that it should carry.
import { assert } from 'chai'
import type { Actor } from '../actors/actor'
import { filled } from '../words/places'
import type { MfaWorld } from '../world'
import { answerOf } from './answer-of'

type Parameters = Readonly<Record<string, string>>

/** CHAL-012, CHAL-136: a name, parameters and a new session, and no tokens. */
export function expectChallenge(world: MfaWorld, actor: Actor, name: string): void {
  const answer = answerOf(world, actor)
  assert.equal(answer.ChallengeName, name, 'ChallengeName')
  const members = ['ChallengeName', 'ChallengeParameters', 'Session']
  const expected = name === 'PASSWORD_VERIFIER' ? members.filter((member) => member in answer) : members // SESS-019
  assert.sameMembers(Object.keys(answer), expected, 'members of the answer')
  assert.equal(new Set(actor.sessions).size, actor.sessions.length, 'the session was given before') // SESS-009
}

/** Exactly these parameters; a value of "any" need only be there. */
export function expectParameters(world: MfaWorld, expected: Parameters): void {
  const parameters = parametersOf(world)
  assert.sameMembers(Object.keys(parameters), Object.keys(expected), 'keys of ChallengeParameters')
  for (const [key, value] of Object.entries(expected)) {
    if (value === 'any') assert.isNotEmpty(parameters[key], key)
    else assert.equal(parameters[key], filled(world, value), key)
  }
}

/** A JSON array inside a string, in any order (CHAL-138, CHAL-139). */
export function expectOffer(world: MfaWorld, key: string, names: readonly string[]): void {
  assert.sameMembers(listIn(parametersOf(world)[key] ?? '', key), [...names], key)
}

/** The lists of challenges are JSON in a string (CHAL-138, CHAL-139). */
function listIn(text: string, key: string): unknown[] {
  try {
    const list: unknown = JSON.parse(text)
    if (Array.isArray(list)) return list
  } catch {
    // what it is instead is told below
  }
  return assert.fail(`${key} should be a JSON array in a string`)
}

function parametersOf(world: MfaWorld): Parameters {
  return (world.examineLast().response as { ChallengeParameters?: Parameters } | undefined)?.ChallengeParameters ?? {}
}
