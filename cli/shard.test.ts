// --shard: what may be typed, which scenarios a part has, and what it says of the run that it is a part of.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Plan } from './selection'
import { partOf, sharded, shardOf } from './shard'

const scenarios: Plan['scenarios'] = Array.from({ length: 10 }, (_, index) => ({
  name: `scenario ${index}`,
  uri: 'features/a.feature',
  location: { line: index + 3 },
}))
const embedded = { target: 'emulator', tested: [] }
const plan = { configuration: { sources: { paths: [] } }, scenarios } as unknown as Plan
const namesOf = (one: Plan) => one.scenarios.map(({ name }) => name)

test('it is which part of how many', () => {
  assert.equal(shardOf(undefined), undefined)
  assert.deepEqual(shardOf('2/3'), { part: 2, of: 3 })
  for (const wrong of ['', '3', '0/3', '4/3', '1/0', '-1/3', '1/3/5', 'a/b', '1 /3'])
    assert.throws(() => shardOf(wrong), /^WrongUse: --shard is .*: write which part of how many, as in 1\/3\.$/)
})

test('the parts are balanced, and all of them are the whole', () => {
  const parts = [1, 2, 3].map((part) => namesOf(sharded(plan, { part, of: 3 }, scenarios)))
  assert.deepEqual(
    parts.map(({ length }) => length),
    [4, 3, 3],
  )
  assert.deepEqual(parts.flat().sort(), namesOf(plan).sort())
})

test('the order in which a part is played does not change what it has', () => {
  const mixed = { ...plan, scenarios: [...scenarios].reverse() }
  const part = sharded(mixed, { part: 2, of: 3 }, scenarios)
  assert.deepEqual(namesOf(part), ['scenario 7', 'scenario 4', 'scenario 1'])
  assert.equal(part.configuration.sources.shard, '2/3')
  assert.equal(sharded(mixed, undefined, scenarios), mixed)
})

test('more parts than scenarios are wrong use', () => {
  assert.throws(() => sharded(plan, { part: 11, of: 11 }, scenarios), /--shard is 11\/11, but only 10 scenarios are to/)
})

test('a part tells of its run: the same for the same scenarios, another one for others', () => {
  const one = partOf({ part: 1, of: 2 }, embedded, scenarios)
  assert.equal(partOf({ part: 2, of: 2 }, embedded, [...scenarios].reverse()).plan, one.plan)
  assert.notEqual(partOf({ part: 2, of: 2 }, embedded, scenarios.slice(1)).plan, one.plan)
})
