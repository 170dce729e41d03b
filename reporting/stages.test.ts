// Stages in the order of the lifecycle, with their rows counted.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Row } from './row'
import { stagesOf } from './stages'

test('stages stand in the order of the lifecycle, unknown folders last and by name', () => {
  const rows = ['zebra', 'tokens', 'ape', 'sign-up', 'tokens'].map(
    (stage) => ({ stage, verdict: 'passed', ms: 2 }) as Row,
  )
  assert.deepEqual(
    stagesOf(rows).map(({ name, passed, ms }) => [name, passed, ms]),
    [
      ['sign-up', 1, 2],
      ['tokens', 2, 4],
      ['ape', 1, 2],
      ['zebra', 1, 2],
    ],
  )
})
