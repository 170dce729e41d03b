// What a target is known to fail: the file that was typed, or the one of its name in the catalogue.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { type Catalogue, type Expectation, readExpectationsFile } from '../catalogue/index'
import { WrongUse } from './exit'
import type { Io } from './io'

export function expectationsOf(
  target: string,
  { expectations }: Catalogue,
  typed: { expectations?: string | undefined },
  { cwd }: Pick<Io, 'cwd'>,
): Expectation[] {
  if (typed.expectations === undefined) return expectations.filter((one) => one.target === target)
  const file = path.resolve(cwd, typed.expectations)
  if (existsSync(file)) return readExpectationsFile(file, target)
  throw new WrongUse(`--expectations is ${typed.expectations}, which is not there: name a YAML file of known failures.`)
}
