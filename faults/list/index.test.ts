// The list of faults: each has a name of its own, something to do, and stages that exist.
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { faults } from './index'

test('no two faults have one name', () => {
  assert.equal(new Set(faults.map(({ name }) => name)).size, faults.length)
})

test('each fault changes something, and says what a user would suffer', () => {
  for (const { name, about, request, instead, answer } of faults) {
    assert.ok(request ?? instead ?? answer, `${name} does nothing`)
    assert.ok(about.length > 10, `${name} says nothing`)
  }
})

test('a fault is noticed in features that exist', () => {
  const features = path.join(__dirname, '..', '..', 'features')
  for (const { name, noticedIn = [] } of faults)
    for (const stage of noticedIn)
      assert.ok(
        [stage, `${stage}.feature`].some((one) => existsSync(path.join(features, one))),
        `${name}: there is no features/${stage}`,
      )
})
