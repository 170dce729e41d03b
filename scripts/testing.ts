// What the tests of the checks share: files out of a text, and a small project for Cucumber to read without running it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type DryRun, dryRun } from './dry-run'
import type { SourceFile } from './tree'

export const file = (name: string, ...lines: string[]): SourceFile => ({ path: name, text: `${lines.join('\n')}\n` })

/** Reads feature and steps as a project of their own; `steps` may use Given, When, Then and defineParameterType. */
export async function dryRunOf(feature: string, steps = ''): Promise<DryRun> {
  const folder = mkdtempSync(path.join(tmpdir(), 'checks-'))
  try {
    const cucumber = JSON.stringify(require.resolve('@cucumber/cucumber'))
    for (const name of ['features', 'steps']) mkdirSync(path.join(folder, name))
    writeFileSync(path.join(folder, 'features/a.feature'), feature)
    writeFileSync(path.join(folder, 'cucumber.js'), "module.exports = { default: { require: ['steps/*.js'] } }")
    const imports = `const { Given, When, Then, BeforeAll, defineParameterType } = require(${cucumber})`
    writeFileSync(path.join(folder, 'steps/a.js'), `${imports}\n${steps}`)
    return await dryRun(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
