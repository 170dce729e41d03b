// Undefined, ambiguous, doubled and idle steps are found, without running any of them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkFeatures } from './check-features'
import { checkSteps } from './check-steps'
import { dryRunOf } from './testing'

const feature = 'Feature: F\nRule: R\nScenario: One\nGiven Alice is here\n'
const check = async (steps: string) => checkSteps((await dryRunOf(feature, steps)).messages)

test('all is said and all is understood', async () => {
  assert.deepEqual(await check("Given('Alice is here', () => {})"), [])
})

test('nothing is run, not even hooks', async () => {
  const { failure } = await dryRunOf(
    feature,
    "BeforeAll(() => { throw new Error('ran') }); Given('Alice is here', () => {})",
  )
  assert.equal(failure, undefined)
})

test('undefined and unused', async () => {
  assert.deepEqual(await check("\nGiven('Bob is here', () => {})"), [
    'features/a.feature:4: no step says "Alice is here"',
    'steps/a.js:3: no scenario says "Bob is here"',
  ])
})

test('ambiguous and written twice', async () => {
  const steps = "Given('Alice is here', () => {})\nWhen('Alice is {word}', () => {})\n"
  assert.equal((await check(steps))[0], 'features/a.feature:4: "Alice is here" could be steps/a.js:2 or steps/a.js:3')
  assert.ok(
    (await check(`${steps}Then('Alice is here', () => {})`)).includes('steps/a.js:4: says the same as steps/a.js:2'),
  )
})

test('a parameter type that no step has', async () => {
  const steps = "defineParameterType({ name: 'door', regexp: /x/ })\nGiven('Alice is here', () => {})"
  assert.deepEqual(await check(steps), ['steps/a.js:2: no step has {door}'])
})

test('steps that do not load leave the features readable', async () => {
  const { failure, messages } = await dryRunOf(feature, "require('./gone')")
  assert.match(failure ?? '', /gone/)
  assert.ok(messages.some(({ gherkinDocument }) => gherkinDocument))
})

test('what gplint does not see inside a rule', async () => {
  const outline = ['Scenario Outline: One <b>', 'Given <a>', 'Examples:', '|a|c|', '|1|2|']
  const lines = ['Feature: F', '@x', 'Rule: R', '@x', 'Scenario: One', 'Given a', 'Scenario: One', ...outline]
  const { messages } = await dryRunOf(`${lines.join('\n')}\n`)
  assert.deepEqual(checkFeatures(messages), [
    'features/a.feature:7: "One" is the name of features/a.feature:5 too',
    'features/a.feature:5: @x stands there twice, on the scenario or its rule',
    'features/a.feature:7: "One" has no steps',
    'features/a.feature:8: nothing uses the column <c>',
    'features/a.feature:8: there is no column <b>',
  ])
})
