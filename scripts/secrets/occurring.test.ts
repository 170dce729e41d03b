// The search for many strings at once finds what a plain search finds.
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { occurring } from './occurring'

test('at the beginning, at the end, overlapping, and not a near miss', () => {
  const text = 'secret-one and then secret-on, aaaaaaaab, at last: the-end'
  const sought = ['secret-one', 'secret-two', 'aaaaaab', 'aaaaaaaaaab', 'the-end', 'the-endx', 'd then']
  assert.deepEqual([...occurring(sought, text)].sort(), ['aaaaaab', 'd then', 'secret-one', 'the-end'])
})

test('in random text, the same as includes', () => {
  const text = randomBytes(20_000).toString('base64')
  const inside = Array.from({ length: 200 }, (_, n) => text.slice(n * 100, n * 100 + 6 + (n % 30)))
  const outside = Array.from({ length: 200 }, () => randomBytes(12).toString('hex'))
  const plain = [...inside, ...outside].filter((one) => text.includes(one))
  assert.deepEqual(occurring([...inside, ...outside], text), new Set(plain))
})
