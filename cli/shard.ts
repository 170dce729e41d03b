// --shard 1/3: the part of a plan that one of several machines plays; all of them together play each scenario once.
import { createHash } from 'node:crypto'
import type { Part } from '../reporting/parts/part'
import { WrongUse } from './exit'
import { packageJson } from './root'
import type { Plan } from './selection'

export interface Shard {
  part: number
  of: number
}

export function shardOf(typed: string | undefined): Shard | undefined {
  if (typed === undefined) return undefined
  const [, part = 0, of = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(typed) ?? []).map(Number)
  if (part >= 1 && part <= of) return { part, of }
  throw new WrongUse(`--shard is ${typed}: write which part of how many, as in 1/3.`)
}

/**
 * Every n-th scenario, by Cucumber's own --shard: it counts in the order of the files before --order mixes them, so all
 * machines agree, and long features are spread over all parts.
 */
export function sharded(plan: Plan, shard: Shard | undefined, inFileOrder: Plan['scenarios']): Plan {
  if (!shard) return plan
  const { part, of } = shard
  if (inFileOrder.length < of)
    throw new WrongUse(
      `--shard is ${part}/${of}, but only ${counted(inFileOrder.length)} to play: ask for fewer parts.`,
    )
  const mine = new Set(inFileOrder.filter((_, index) => index % of === part - 1).map(nameOf))
  return {
    ...plan,
    configuration: {
      ...plan.configuration,
      sources: { ...plan.configuration.sources, shard: `${part}/${of}` },
    },
    scenarios: plan.scenarios.filter((scenario) => mine.has(nameOf(scenario))),
  }
}

export const partOf = (shard: Shard, of: Pick<Part, 'target' | 'tested'>, whole: Plan['scenarios']): Part => ({
  ...shard,
  ...of,
  version: packageJson().version,
  plan: createHash('sha256').update(whole.map(nameOf).sort().join('\n')).digest('hex'),
})

const nameOf = ({ uri, location, name }: Plan['scenarios'][number]): string =>
  `${uri.replaceAll('\\', '/')}:${location.line}:${name}`

const counted = (count: number): string => (count === 1 ? '1 scenario is' : `${count} scenarios are`)
