// The scenarios of the features, also those inside rules, with the tags that count for each.
import type { Envelope, Feature, Rule, Scenario, Step, Tag } from '@cucumber/messages'

export interface ScenarioNode {
  readonly uri: string
  readonly scenario: Scenario
  /** Of its rule and its own; those of the feature are not among them. */
  readonly tags: readonly Tag[]
}

export function featuresOf(messages: readonly Envelope[]): { uri: string; feature: Feature }[] {
  return messages.flatMap(({ gherkinDocument: document }) =>
    document?.feature === undefined ? [] : [{ uri: document.uri ?? '', feature: document.feature }],
  )
}

export function scenariosOf(messages: readonly Envelope[]): ScenarioNode[] {
  return featuresOf(messages).flatMap(({ uri, feature }) => scenariosIn(feature, uri, []))
}

function scenariosIn({ children }: Feature | Rule, uri: string, inherited: readonly Tag[]): ScenarioNode[] {
  return children.flatMap((child) => {
    if ('rule' in child && child.rule !== undefined) return scenariosIn(child.rule, uri, child.rule.tags)
    const { scenario } = child
    return scenario === undefined ? [] : [{ uri, scenario, tags: [...inherited, ...scenario.tags] }]
  })
}

/** Where each step stands, by its id: of backgrounds and scenarios, in rules too. */
export function stepPlaces(messages: readonly Envelope[]): Map<string, string> {
  const places = featuresOf(messages).flatMap(({ uri, feature }) =>
    stepsIn(feature).map(({ id, location }): [string, string] => [id, `${uri}:${location.line}`]),
  )
  return new Map(places)
}

function stepsIn({ children }: Feature | Rule): Step[] {
  return children.flatMap((child) => {
    if ('rule' in child && child.rule !== undefined) return stepsIn(child.rule)
    return [...(child.background?.steps ?? []), ...(child.scenario?.steps ?? [])]
  })
}
