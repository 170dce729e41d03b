// cognito-mfa doctor: looks at Node, settings and target before a run, and says what will run and what will not.
import path from 'node:path'
import { type Catalogue, readCatalogue } from '../catalogue/index'
import { countedBy } from '../reporting/counted-by'
import { sentenceCase } from '../reporting/sentence-case'
import { type Palette, paletteFor } from '../reporting/terminal'
import { type Config, nameOf } from '../support/config'
import { openTarget } from '../support/targets/index'
import { realPool } from './doctor/real-pool'
import { EXIT, type ExitCode, WrongUse } from './exit'
import type { Io } from './io'
import { packageJson, root } from './root'
import { planOf } from './selection'
import { settingsOf, type TargetOptions } from './settings'

export async function doctor(options: TargetOptions, io: Io): Promise<ExitCode> {
  const paint = paletteFor(io.stdout, io.env)
  const say = (text: string) => io.stdout.write(`${paint.good('✓')} ${text}\n`)

  say(`Node.js ${nodeIsNewEnough(process.versions.node, packageJson().engines.node)}`)
  const { config, env } = settingsOf(options, io)
  say(`Settings: target ${nameOf(config)} at ${whereOf(config)}, region ${config.region}`)
  if (config.target === 'aws') {
    await realPool(config, env, io, paint)
    return EXIT.conforms
  }
  const target = await openTarget(config)
  await target.close()
  say(`${target.name} answers and can: ${[...target.can].join(', ')}`)
  const { scenarios } = await planOf({}, io)
  io.stdout.write(`\n${willRun(scenarios, paint)}\n\n${willNot(readCatalogue(path.join(root, 'catalogue')), paint)}\n`)
  return EXIT.conforms
}

/** Of a real pool, also by which profile. */
function whereOf(config: Config): string {
  if (config.target !== 'aws') return config.endpoint ?? 'a port of its own'
  return `${config.endpoint ?? 'AWS'}, profile ${config.pool.profile}`
}

export function nodeIsNewEnough(version: string, range: string): string {
  const least = range.replace(/^>=\s*/, '')
  if (compareVersions(version, least) >= 0) return `${version} (${least} or newer is needed)`
  throw new WrongUse(`Node.js ${version} is too old: ${least} or newer is needed.`)
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number))
  const differs = [0, 1, 2].map((i) => (left?.[i] ?? 0) - (right?.[i] ?? 0)).find((difference) => difference !== 0)
  return differs ?? 0
}

function willRun(scenarios: readonly { uri: string }[], paint: Palette): string {
  const stages = countedBy(scenarios, ({ uri }) => /features[\\/]([^\\/]+)[\\/]/.exec(uri)?.[1] ?? 'other')
  const lines = [...stages].sort().map(([stage, count]) => `${String(count).padStart(6)}  ${sentenceCase(stage)}`)
  return [paint.strong(`${scenarios.length} scenarios will run`), ...lines].join('\n')
}

function willNot({ facts, notCovered }: Catalogue, paint: Palette): string {
  const reasons = countedBy([...notCovered.values()], (reason) => reason)
  const lines = reasons.map(([why, count]) => `${String(count).padStart(6)}  ${why}`)
  return [paint.strong(`${notCovered.size} of ${facts.length} facts have no scenario`), ...lines].join('\n')
}
