// Features and catalogue agree: every scenario rests on facts, every fact has a scenario or a reason, expectations are real.
import type { Envelope, Scenario, Tag } from '@cucumber/messages'
import type { Catalogue as WholeCatalogue } from '../catalogue/index'
import { titleOf } from '../reporting/title'
import { featuresOf, type ScenarioNode, scenariosOf } from './scenarios'

/** The table of challenges is checked against the register when it is read. */
type Catalogue = Omit<WholeCatalogue, 'challenges'>

export function checkCatalogue(catalogue: Catalogue, messages: readonly Envelope[]): string[] {
  const scenarios = scenariosOf(messages)
  return [
    ...messages.flatMap(({ parseError }) => (parseError ? [`${parseError.source.uri}: ${parseError.message}`] : [])),
    ...scenarios.filter(withoutFact).map((node) => `${placeOf(node)} names no fact: tag it, its rule or its examples`),
    ...strangeTags(catalogue, messages, scenarios),
    ...uncovered(catalogue, scenarios),
    ...strangeExpectations(catalogue, scenarios),
  ]
}

export function countsOf(catalogue: Catalogue, messages: readonly Envelope[]): string {
  const scenarios = scenariosOf(messages)
  const covered = citedBy(scenarios).size
  const { facts, notCovered } = catalogue
  return `${facts.length} facts: ${covered} with a scenario, ${notCovered.size} with a reason; ${scenarios.length} scenarios`
}

const isFact = ({ name }: Tag) => /^@[A-Z]+-/.test(name)
const idOf = (tag: Tag) => tag.name.slice(1)
const placeOf = ({ uri, scenario }: ScenarioNode) => `${uri}:${scenario.location.line}: "${scenario.name}"`

function withoutFact({ tags, scenario: { examples } }: ScenarioNode): boolean {
  return !tags.some(isFact) && !(examples.length > 0 && examples.every((block) => block.tags.some(isFact)))
}

function tagsOf({ tags, scenario }: ScenarioNode): Tag[] {
  return [...tags, ...scenario.examples.flatMap((block) => block.tags)]
}

function citedBy(scenarios: readonly ScenarioNode[]): Set<string> {
  return new Set(scenarios.flatMap(tagsOf).filter(isFact).map(idOf))
}

function strangeTags(
  catalogue: Catalogue,
  messages: readonly Envelope[],
  scenarios: readonly ScenarioNode[],
): string[] {
  const known = new Set(catalogue.facts.map(({ id }) => id))
  const onFeature = featuresOf(messages).flatMap(({ uri, feature }) =>
    feature.tags
      .filter(isFact)
      .map((tag) => `${uri}:${tag.location.line}: ${tag.name} tags a whole feature: tag a rule`),
  )
  const unknown = scenarios.flatMap((node) =>
    tagsOf(node)
      .filter((tag) => isFact(tag) && !known.has(idOf(tag)))
      .map((tag) => `${node.uri}:${tag.location.line}: there is no fact ${idOf(tag)}`),
  )
  return [...onFeature, ...new Set(unknown)]
}

function uncovered({ facts, notCovered }: Catalogue, scenarios: readonly ScenarioNode[]): string[] {
  const cited = citedBy(scenarios)
  const without = facts.filter(({ id }) => !cited.has(id) && !notCovered.has(id))
  const both = [...notCovered.keys()].filter((id) => cited.has(id))
  return [
    ...without.map(({ id, file }) => `catalogue/facts/${file}: ${id} has no scenario and no reason why not`),
    ...both.map((id) => `catalogue/not-covered.yaml: ${id} has a scenario: take it off the list`),
  ]
}

function strangeExpectations({ expectations }: Catalogue, scenarios: readonly ScenarioNode[]): string[] {
  const there = new Set(
    scenarios.flatMap(({ uri, scenario }) =>
      ['*', scenario.name, ...titlesOf(scenario)].map((name) => `${uri}\n${name}`),
    ),
  )
  return expectations
    .filter(({ feature, scenario }) => !there.has(`${feature}\n${scenario}`))
    .map((it) => `catalogue/expectations/${it.target}.yaml: ${it.feature} has no scenario "${it.scenario}"`)
}

/** Of each example, as reports name it. */
function titlesOf({ name, examples }: Scenario): string[] {
  return examples.flatMap(({ tableHeader, tableBody }) =>
    tableBody.map(({ cells }) => {
      const example = cells.map(({ value }, at): [string, string] => [tableHeader?.cells[at]?.value ?? '', value])
      return titleOf({
        name: example.reduce((text, [column, value]) => text.replaceAll(`<${column}>`, value), name),
        example,
      })
    }),
  )
}
