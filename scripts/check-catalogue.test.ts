// Each way in which features and catalogue can disagree is a finding of its own.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Expectation, Fact, Catalogue as WholeCatalogue } from '../catalogue/index'
import { checkCatalogue, countsOf } from './check-catalogue'
import { dryRunOf } from './testing'

type Catalogue = Omit<WholeCatalogue, 'challenges'>

const fact = (id: string): Fact => ({ id, fact: 'f', confidence: 'observed', source: [], file: 'a.yaml' })
const expected: Expectation = {
  target: 't',
  feature: 'features/a.feature',
  scenario: 'One',
  expect: 'fail',
  because: 'b',
  since: 's',
}
const catalogue = (more: Partial<Catalogue> = {}): Catalogue => ({
  facts: [fact('A-001')],
  notCovered: new Map(),
  expectations: [],
  ...more,
})
const feature = (...lines: string[]) => `Feature: F\n${lines.join('\n')}\n`
const check = async (text: string, on = catalogue()) => checkCatalogue(on, (await dryRunOf(text)).messages)

test('a fact is cited by a scenario, its rule, or all its examples', async () => {
  assert.deepEqual(await check(feature('@A-001', 'Scenario: One')), [])
  assert.deepEqual(await check(feature('@A-001', 'Rule: R', 'Scenario: One')), [])
  const outline = (tag: string) =>
    feature('Scenario Outline: One', 'Given <a>', '@A-001', 'Examples:', '|a|', '|1|', tag, 'Examples:', '|a|', '|2|')
  assert.deepEqual(await check(outline('@A-001')), [])
  assert.deepEqual(await check(outline('@other')), [
    'features/a.feature:2: "One" names no fact: tag it, its rule or its examples',
  ])
})

test('a scenario without a fact, with an unknown one, and a fact on the feature', async () => {
  const lines = ['Scenario: One', '@A-001 @A-002', 'Scenario: Two']
  assert.deepEqual(await check(`@A-001\n${feature(...lines)}`), [
    'features/a.feature:3: "One" names no fact: tag it, its rule or its examples',
    'features/a.feature:1: @A-001 tags a whole feature: tag a rule',
    'features/a.feature:4: there is no fact A-002',
  ])
})

test('a fact has a scenario or a reason, not neither and not both', async () => {
  const cited = feature('@A-001', 'Scenario: One')
  const two = catalogue({ facts: [fact('A-001'), fact('A-002')] })
  assert.deepEqual(await check(cited, two), ['catalogue/facts/a.yaml: A-002 has no scenario and no reason why not'])
  assert.deepEqual(await check(cited, { ...two, notCovered: new Map([['A-002', 'later']]) }), [])
  assert.deepEqual(await check(cited, catalogue({ notCovered: new Map([['A-001', 'later']]) })), [
    'catalogue/not-covered.yaml: A-001 has a scenario: take it off the list',
  ])
})

test('an expectation names a scenario that exists', async () => {
  const on = (name: string) =>
    check(feature('@A-001', 'Scenario: One'), catalogue({ expectations: [{ ...expected, scenario: name }] }))
  assert.deepEqual(await on('One'), [])
  assert.deepEqual(await on('Two'), ['catalogue/expectations/t.yaml: features/a.feature has no scenario "Two"'])
})

test('an expectation may name an example by its title, or all of a feature', async () => {
  const text = feature('@A-001', 'Scenario Outline: One by <a>', 'Given <a>', 'Examples:', '|a|b|', '|x|q|')
  const on = (name: string) => check(text, catalogue({ expectations: [{ ...expected, scenario: name }] }))
  assert.deepEqual(await on('One by x (q)'), [])
  assert.deepEqual(await on('One by <a>'), [])
  assert.deepEqual(await on('*'), [])
  assert.equal((await on('One by q (x)')).length, 1)
})

test('a feature that does not parse', async () => {
  const [first = ''] = await check('Feature: F\nScenario: One\nGiven a\nnonsense')
  assert.match(first, /^features\/a.feature: \(4:1\): expected/)
})

test('counts', async () => {
  const { messages } = await dryRunOf(feature('@A-001', 'Scenario: One'))
  const on = catalogue({ facts: [fact('A-001'), fact('A-002')], notCovered: new Map([['A-002', 'later']]) })
  assert.equal(countsOf(on, messages), '2 facts: 1 with a scenario, 1 with a reason; 1 scenarios')
})
