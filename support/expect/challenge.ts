// Expects that the last answer asks for a challenge, with exactly the members and parameters that it should carry.
import { assert } from 'chai'
import type { Actor } from '../actors/actor'
import { filled } from '../words/places'
import type { MfaWorld } from '../world'
import { answerOf } from './answer-of'

type Parameters = Readonly<Record<string, string>>

/** Challenges of a first factor, which may list the others that are open to the user (AUTH-056). */
const beginning = new Set(['EMAIL_OTP', 'SMS_OTP', 'PASSWORD', 'PASSWORD_SRP', 'PASSWORD_VERIFIER', 'WEB_AUTHN'])

/** CHAL-012, CHAL-136: a name, parameters and a new session, and no tokens. */
export function expectChallenge(world: MfaWorld, actor: Actor, name: string): void {
  const answer = answerOf(world, actor)
  assert.equal(answer.ChallengeName, name, 'ChallengeName')
  const members = ['ChallengeName', 'ChallengeParameters', 'Session']
  const expected = name === 'PASSWORD_VERIFIER' ? members.filter((member) => member in answer) : members // SESS-019
  const choices = beginning.has(name) ? ['AvailableChallenges'].filter((member) => member in answer) : []
  assert.sameMembers(Object.keys(answer), [...expected, ...choices], 'members of the answer')
  assert.equal(new Set(actor.sessions).size, actor.sessions.length, 'the session was given before') // SESS-009
}

/** Exactly these parameters; a value of "any" need only be there, and "maybe …" is for one that may be absent. */
export function expectParameters(world: MfaWorld, expected: Parameters): void {
  const parameters = parametersOf(world)
  const isThere = ([key, value]: [string, string]) => key in parameters || !value.startsWith('maybe ')
  const keys = Object.entries(expected)
    .filter(isThere)
    .map(([key]) => key)
  assert.sameMembers(Object.keys(parameters), keys, 'keys of ChallengeParameters')
  for (const key of keys) {
    const value = (expected[key] ?? '').replace(/^maybe /, '')
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
