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
  /** Where Cucumber stands: features are named from here in the reports. */
  cwd: string
  configuration: IRunConfiguration
  scenarios: readonly IPlannedPickle[]
}

export async function planOf(options: PlanOptions, io: Pick<Io, 'cwd' | 'stderr' | 'env'>): Promise<Plan> {
  const { runConfiguration } = await loadConfiguration({ file: 'cucumber.js' }, { cwd: root, stderr: io.stderr })
  const { sources } = runConfiguration
  const typed = typedPaths(options.features ?? [], io.cwd)
  const cwd = typed.length > 0 && typed.every(({ file }) => isForeign(file)) ? io.cwd : root
  if (typed.length > 0)
    sources.paths = typed.map(({ file, lines }) => [slashed(path.relative(cwd, file)) || '.', ...lines].join(':'))
  const configuration = { ...runConfiguration, support: supportFrom(cwd, runConfiguration.support) }
  sources.tagExpression = options.tags ?? ''
  sources.names = [...(options.name ?? [])]
  sources.order = orderOf(options.order ?? 'defined')
  return { cwd, configuration, scenarios: await scenariosOf(sources, { cwd, stderr: io.stderr }) }
}

/** Compiled, the steps need no loader. They are ours also where Cucumber stands in a folder of somebody else's features. */
function supportFrom(cwd: string, asSources: IRunConfiguration['support']): IRunConfiguration['support'] {
  const compiled = { ...asSources, requireModules: [], requirePaths: ['dist/support/**/*.js', 'dist/steps/**/*.js'] }
  const from = slashed(path.relative(cwd, root))
  const placed = (patterns: readonly string[] = []) => patterns.map((pattern) => path.posix.join(from, pattern))
  const support = isCompiled ? compiled : asSources
  return { ...support, requirePaths: placed(support.requirePaths) }
}

const isForeign = (file: string): boolean => slashed(path.relative(root, file)).split('/')[0] === '..'

async function scenariosOf(sources: IRunConfiguration['sources'], environment: object) {
  const { plan, errors } = await loadSources(sources, environment).catch((error: Error) => {
    const why = error.cause instanceof Error ? error.cause.message : error.message
    throw new WrongUse(`--tags or --name cannot be read as an expression: ${why.replace(/\s*\n\s*/g, ' ')}`)
  })
  if (errors.length > 0) throw new WrongUse(errors.map((error) => `${error.uri}:${error.message}`).join('\n'))
  if (plan.length > 0) return plan
  throw new WrongUse('No scenario fits what was asked for: see the paths, --tags and --name.')
}

/** As typed, with the line that may stand behind: features/sms/a.feature:12 */
function typedPaths(typed: readonly string[], cwd: string): { file: string; lines: string[] }[] {
  return typed.map((one) => {
    const [name = '', ...lines] = one.split(/:(?=\d+(?::|$))/)
    const file = path.resolve(cwd, name)
    if (existsSync(file)) return { file, lines }
    throw new WrongUse(`${name} is no command, and no feature file or folder here.`)
  })
}

const slashed = (name: string): string => name.replaceAll('\\', '/')

function orderOf(text: string): IRunConfiguration['sources']['order'] {
  if (/^(defined|random|random:\w+)$/.test(text)) return text as IRunConfiguration['sources']['order']
  throw new WrongUse(`--order is ${text}: write defined, random or random:<seed>.`)
}
