// The list of checks: what runs, under which name. A check answers its findings, a line each, and maybe a note.
import { availableParallelism } from 'node:os'
import { readCatalogue } from '../catalogue/index'
import { checkCatalogue, countsOf } from './check-catalogue'
import { checkDocs } from './check-docs'
import { checkEnvExample } from './check-env-example'
import { checkFeatures } from './check-features'
import { checkFileSize } from './check-file-size'
import { checkNoHosts } from './check-no-hosts'
import { checkNoWaits } from './check-no-waits'
import { checkReferenceFeatures } from './check-reference-features'
import { checkSteps } from './check-steps'
import { node } from './command'
import type { DryRun } from './dry-run'
import { referenceFeatures } from './reference-features/index'
import type { SourceFile } from './tree'

export interface Project {
  readonly files: readonly SourceFile[]
  readonly dryRun: () => Promise<DryRun>
}

export type Outcome = string[] | { readonly findings: string[]; readonly note: string }
export type Check = (on: Project) => Outcome | Promise<Outcome>

export const checks: Readonly<Record<string, Check>> = {
  style: () => node('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '--reporter=concise'),
  types: () => node('node_modules/typescript/bin/tsc', '--noEmit'),
  boundaries: () => node('node_modules/dependency-cruiser/bin/dependency-cruise.mjs', '--output-type=err', '.'),
  gherkin: () => node('node_modules/gplint/bin/gplint.js', 'features'),
  features: async ({ dryRun }) => checkFeatures((await dryRun()).messages),
  steps: async ({ dryRun }) => stepFindings(await dryRun()),
  catalogue: async ({ dryRun }) => catalogueFindings(await dryRun()),
  sizes: ({ files }) => checkFileSize(files),
  env: ({ files }) => checkEnvExample(files),
  hosts: ({ files }) => checkNoHosts(files),
  waits: ({ files }) => checkNoWaits(files),
  docs: ({ files }) => checkDocs(files),
  generated: ({ files }) => checkReferenceFeatures(files, referenceFeatures(readCatalogue().challenges)),
  tests: ({ files }) => unitTests(files.map(({ path }) => path).filter((path) => path.endsWith('.test.ts'))),
}

function stepFindings({ messages, failure }: DryRun): string[] {
  return failure === undefined ? checkSteps(messages) : [`the steps do not load: ${failure}`]
}

function catalogueFindings({ messages }: DryRun): Outcome {
  const catalogue = readCatalogue()
  return { findings: checkCatalogue(catalogue, messages), note: countsOf(catalogue, messages) }
}

async function unitTests(paths: readonly string[]): Promise<Outcome> {
  if (paths.length === 0) return ['there are no unit tests']
  const said = await node(
    '--require',
    'ts-node/register',
    '--test',
    '--test-reporter=dot',
    '--test-timeout=300000',
    `--test-concurrency=${availableParallelism()}`, // Node's own choice leaves a core idle, of two one
    ...paths,
  )
  return { findings: said.filter((line) => !/^[.X]*$/.test(line)), note: `${paths.length} files` }
}
