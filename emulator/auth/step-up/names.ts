// The names that a pool gives the levels: its own, or Cognito's where it has none (STEP-001, STEP-038 to STEP-042).
import type { AcrLevelConfigType } from '@aws-sdk/client-cognito-identity-provider'
import { invalidParameter } from '../../errors'
import type { Level } from './levels'

export type AcrNames = Readonly<Record<Level, string>>
type AcrConfiguration = Readonly<Record<string, AcrLevelConfigType>>

const levels: readonly Level[] = [1, 2, 3, 4]

/** Refuses a level that is none, and a name that two levels would have (STEP-041); the texts are ours. */
export function acrNamesOf(given: AcrConfiguration = {}): AcrNames {
  const stray = Object.keys(given).find((key) => !/^Level[1-4]$/.test(key))
  if (stray) throw invalidParameter(`${stray} is no level of AcrConfiguration.`)
  const names = levels.map((level) => given[`Level${level}`]?.AcrValue ?? `urn:cognito:loa:${level}`)
  if (new Set(names).size < names.length) throw invalidParameter('AcrValue must be unique across all levels.')
  return Object.fromEntries(levels.map((level, at) => [level, names[at]])) as unknown as AcrNames
}

/** All four, whatever was given (STEP-039). */
export const acrConfiguration = (names: AcrNames): Record<string, AcrLevelConfigType> =>
  Object.fromEntries(levels.map((level) => [`Level${level}`, { AcrValue: names[level] }]))

/** Undefined for a name that no level has now (STEP-045). */
export const levelNamed = (names: AcrNames, name: string): Level | undefined =>
  levels.find((level) => names[level] === name)
