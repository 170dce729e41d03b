// What gplint does not see because it does not look inside rules: names, tags and columns of every scenario.
import type { Envelope, Scenario } from '@cucumber/messages'
import { type ScenarioNode, scenariosOf } from './scenarios'

export function checkFeatures(messages: readonly Envelope[]): string[] {
  const scenarios = scenariosOf(messages)
  return [
    ...sameNames(scenarios),
    ...scenarios.flatMap((node) => [...emptyParts(node), ...tagsTwice(node), ...idleColumns(node)]),
  ]
}

const placeOf = ({ uri, scenario }: ScenarioNode) => `${uri}:${scenario.location.line}`

function sameNames(scenarios: readonly ScenarioNode[]): string[] {
  const first = new Map<string, ScenarioNode>()
  return scenarios.flatMap((node) => {
    const key = `${node.uri}\n${node.scenario.name}`
    const twin = first.get(key)
    if (twin === undefined) first.set(key, node)
    return twin === undefined ? [] : [`${placeOf(node)}: "${node.scenario.name}" is the name of ${placeOf(twin)} too`]
  })
}

function emptyParts(node: ScenarioNode): string[] {
  const { name, keyword, steps, examples } = node.scenario
  const outline = keyword.includes('Outline')
  return [
    ...(name === '' ? [`${placeOf(node)}: the scenario has no name`] : []),
    ...(steps.length === 0 ? [`${placeOf(node)}: "${name}" has no steps`] : []),
    ...(outline && !examples.some((block) => block.tableBody.length > 0)
      ? [`${placeOf(node)}: "${name}" has no examples`]
      : []),
    ...(!outline && examples.length > 0
      ? [`${placeOf(node)}: "${name}" has examples: call it a Scenario Outline`]
      : []),
  ]
}

function tagsTwice(node: ScenarioNode): string[] {
  const names = node.tags.map(({ name }) => name)
  const twice = names.filter((name, at) => names.indexOf(name) !== at)
  return twice.map((name) => `${placeOf(node)}: ${name} stands there twice, on the scenario or its rule`)
}

function idleColumns(node: ScenarioNode): string[] {
  const text = wordsOf(node.scenario)
  const columns = node.scenario.examples.flatMap((block) => block.tableHeader?.cells.map(({ value }) => value) ?? [])
  const known = new Set(columns)
  const asked = [...text.matchAll(/<([a-z][\w -]*)>/g)].map((match) => match[1] ?? '')
  return [
    ...[...known]
      .filter((name) => !text.includes(`<${name}>`))
      .map((name) => `${placeOf(node)}: nothing uses the column <${name}>`),
    ...(known.size === 0
      ? []
      : asked.filter((name) => !known.has(name)).map((name) => `${placeOf(node)}: there is no column <${name}>`)),
  ]
}

function wordsOf({ name, steps }: Scenario): string {
  const tables = steps.flatMap(
    ({ dataTable }) => dataTable?.rows.flatMap(({ cells }) => cells.map(({ value }) => value)) ?? [],
  )
  const texts = steps.flatMap(({ text, docString }) => [text, docString?.content ?? ''])
  return [name, ...texts, ...tables].join('\n')
}
