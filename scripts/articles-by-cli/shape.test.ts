// Tests of the comparison: each way in which an answer can be unlike an article is seen, and named values are kept.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { differences, type Shape } from './shape'

const unlike = (shape: Shape, actual: unknown) => differences(shape, actual, () => {})

test('the same keys and values are no difference, in whatever order', () => {
  assert.deepEqual(unlike({ Status: 'SUCCESS', List: [1, 'x'] }, { List: [1, 'x'], Status: 'SUCCESS' }), [])
})

test('a key too few, a key too many and another value are told', () => {
  assert.deepEqual(unlike({ Session: '[session]' }, {}), ['the answer lacks Session'])
  assert.match(unlike({}, { Session: 's' })[0] ?? '', /has Session, which the article does not show/)
  assert.deepEqual(unlike({ Status: 'SUCCESS' }, { Status: 'ERROR' }), ['the answer.Status is not "SUCCESS"'])
  assert.deepEqual(unlike({ ExpiresIn: 3600 }, { ExpiresIn: '3600' }), ['the answer.ExpiresIn is not 3600'])
  assert.deepEqual(unlike({ To: /^t\*\*\*@/ }, { To: 'test@' }).length, 1)
  assert.deepEqual(unlike(['a', 'b'], ['a']), ['the answer has 1 members, not 2'])
})

test('a named value is kept, and an empty one is a difference', () => {
  const kept: string[] = []
  const keep = (name: string, value: string) => void kept.push(`${name}=${value}`)
  assert.deepEqual(differences({ Session: '[session]' }, { Session: 'abc' }, keep), [])
  assert.deepEqual(kept, ['session=abc'])
  assert.deepEqual(unlike({ Session: '[session]' }, { Session: '' }), ['the answer.Session is no text'])
})
