// Expects what NEW_PASSWORD_REQUIRED tells: required attributes as an array, those there are as an object, each in a string (CHAL-110).
import { assert } from 'chai'
import { filled } from '../words/places'
import type { MfaWorld } from '../world'

const parameter = (world: MfaWorld, name: string): unknown => {
  const { ChallengeParameters } = (world.examineLast().response ?? {}) as {
    ChallengeParameters?: Record<string, string>
  }
  return JSON.parse(ChallengeParameters?.[name] ?? 'null')
}

export function expectRequired(world: MfaWorld, names: readonly string[]): void {
  assert.deepEqual(parameter(world, 'requiredAttributes'), names, 'requiredAttributes')
}

export function expectShown(world: MfaWorld, expected: Readonly<Record<string, string>>): void {
  const places = Object.entries(expected).map(([name, value]) => [name, filled(world, value)])
  assert.deepEqual(parameter(world, 'userAttributes'), Object.fromEntries(places), 'userAttributes')
}
