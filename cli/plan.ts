// What a run would play: Cucumber's configuration narrowed by what was typed, and the scenarios that are left.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { type IPlannedPickle, type IRunConfiguration, loadConfiguration, loadSources } from '@cucumber/cucumber/api'
import { WrongUse } from './exit'
import type { Io } from './io'
import { isCompiled, root } from './root'

export interface PlanOptions {
  features?: readonly string[]
  tags?: string
  name?: readonly string[]
  order?: string
}

export interface Plan {
  configuration: IRunConfiguration
  scenarios: readonly IPlannedPickle[]
}

export async function planOf(options: PlanOptions, io: Pick<Io, 'cwd' | 'stderr' | 'env'>): Promise<Plan> {
  const environment = { cwd: root, stderr: io.stderr }
  const { runConfiguration } = await loadConfiguration({ file: 'cucumber.js' }, environment)
  const configuration = { ...runConfiguration, ...(isCompiled && { support: compiledSupport }) }
  const { sources } = configuration
  sources.paths = pathsOf(options.features ?? [], io.cwd) ?? sources.paths
  sources.tagExpression = options.tags ?? ''
  sources.names = [...(options.name ?? [])]
  sources.order = orderOf(options.order ?? 'defined')
  return { configuration, scenarios: await scenariosOf(sources, environment) }
}

const compiledSupport = {
  requireModules: [],
  requirePaths: ['dist/support/**/!(*.test).js', 'dist/steps/**/!(*.test).js'],
  importPaths: [],
  loaders: [],
}

async function scenariosOf(sources: IRunConfiguration['sources'], environment: object) {
  const { plan, errors } = await loadSources(sources, environment).catch((error: Error) => {
    const why = error.cause instanceof Error ? error.cause.message : error.message
    throw new WrongUse(`--tags or --name cannot be read as an expression: ${why.replace(/\s*\n\s*/g, ' ')}`)
  })
  if (errors.length > 0) throw new WrongUse(errors.map((error) => `${error.uri}:${error.message}`).join('\n'))
  if (plan.length > 0) return plan
  throw new WrongUse('No scenario fits what was asked for: see the paths, --tags and --name.')
}

/** From the user's folder to ours, with the line that may stand behind: features/sms/a.feature:12 */
function pathsOf(typed: readonly string[], cwd: string): string[] | undefined {
  if (typed.length === 0) return undefined
  return typed.map((one) => {
    const [file = '', ...lines] = one.split(/:(?=\d+(?::|$))/)
    const full = path.resolve(cwd, file)
    if (!existsSync(full)) throw new WrongUse(`${file} is no command, and no feature file or folder here.`)
    return [path.relative(root, full).replaceAll('\\', '/'), ...lines].join(':')
  })
}

function orderOf(text: string): IRunConfiguration['sources']['order'] {
  if (/^(defined|random|random:\w+)$/.test(text)) return text as IRunConfiguration['sources']['order']
  throw new WrongUse(`--order is ${text}: write defined, random or random:<seed>.`)
}
