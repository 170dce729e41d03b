// Sentences and step definitions fit one another: none undefined, none ambiguous, none written twice, none unused.
import type { Envelope, Pickle, PickleStep, SourceReference, StepDefinition, TestStep } from '@cucumber/messages'
import { stepPlaces } from './scenarios'

export function checkSteps(messages: readonly Envelope[]): string[] {
  const definitions = messages.flatMap(({ stepDefinition }) => stepDefinition ?? [])
  const said = saidSteps(messages)
  return [
    ...new Set(said.flatMap((step) => misunderstood(step, definitions))),
    ...writtenTwice(definitions),
    ...unused(definitions, said),
    ...unusedTypes(messages, definitions),
  ]
}

interface Said {
  readonly place: string
  readonly text: string
  readonly definitionIds: readonly string[]
}

function saidSteps(messages: readonly Envelope[]): Said[] {
  const places = stepPlaces(messages)
  const pickles = messages.flatMap(({ pickle }) => pickle ?? [])
  const steps = new Map(
    pickles.flatMap((pickle: Pickle) => pickle.steps.map((step): [string, PickleStep] => [step.id, step])),
  )
  const tests = messages.flatMap(({ testCase }) => testCase?.testSteps ?? [])
  return tests.flatMap(({ pickleStepId, stepDefinitionIds }: TestStep) => {
    const step = steps.get(pickleStepId ?? '')
    if (step === undefined) return []
    return [
      { place: places.get(step.astNodeIds[0] ?? '') ?? '', text: step.text, definitionIds: stepDefinitionIds ?? [] },
    ]
  })
}

function misunderstood({ place, text, definitionIds }: Said, definitions: readonly StepDefinition[]): string[] {
  if (definitionIds.length === 1) return []
  if (definitionIds.length === 0) return [`${place}: no step says "${text}"`]
  const several = definitions.filter(({ id }) => definitionIds.includes(id)).map(placeOf)
  return [`${place}: "${text}" could be ${several.join(' or ')}`]
}

function writtenTwice(definitions: readonly StepDefinition[]): string[] {
  const first = new Map<string, StepDefinition>()
  return definitions.flatMap((definition) => {
    const twin = first.get(definition.pattern.source)
    if (twin === undefined) first.set(definition.pattern.source, definition)
    return twin === undefined ? [] : [`${placeOf(definition)}: says the same as ${placeOf(twin)}`]
  })
}

function unused(definitions: readonly StepDefinition[], said: readonly Said[]): string[] {
  const used = new Set(said.flatMap(({ definitionIds }) => definitionIds))
  const idle = definitions.filter(({ id }) => !used.has(id))
  return idle.map((definition) => `${placeOf(definition)}: no scenario says "${definition.pattern.source}"`)
}

function unusedTypes(messages: readonly Envelope[], definitions: readonly StepDefinition[]): string[] {
  const expressions = definitions.map(({ pattern }) => pattern.source)
  const types = messages.flatMap(({ parameterType }) => parameterType ?? [])
  const idle = types.filter(({ name }) => !expressions.some((expression) => expression.includes(`{${name}}`)))
  return idle.map(({ name, sourceReference }) => `${locationOf(sourceReference)}: no step has {${name}}`)
}

const placeOf = ({ sourceReference }: StepDefinition) => locationOf(sourceReference)
const locationOf = (at: SourceReference | undefined) => `${at?.uri ?? '?'}:${at?.location?.line ?? '?'}`
