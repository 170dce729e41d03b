// Where the states of a map stand: after all that leads to them, tokens last, and no line under a state it does not touch.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Step } from './follows'
import { mapDrawing } from './map-drawing'
import { layoutOf } from './map-layout'

const steps = (...pairs: string[]): Step[] =>
  pairs.map((pair) => {
    const [from = '', to = ''] = pair.split(' ')
    return { from, to }
  })

const names = (...pairs: string[]) =>
  layoutOf(steps(...pairs)).columns.map((column) => column.map(({ name, on }) => name ?? `to ${on}`).sort())

test('a state stands behind all that leads to it, and tokens behind everything', () => {
  assert.deepEqual(names('USER_AUTH PASSWORD', 'PASSWORD TOKENS', 'USER_AUTH SMS_OTP'), [
    ['USER_AUTH'],
    ['PASSWORD', 'SMS_OTP'],
    ['TOKENS'],
  ])
})

test('a step that passes a column has a place there, and steps to the same state share it', () => {
  assert.deepEqual(names('A B', 'B TOKENS', 'A TOKENS', 'C TOKENS'), [['A', 'C'], ['B', 'to TOKENS'], ['TOKENS']])
  const { lines } = layoutOf(steps('A B', 'B TOKENS', 'A TOKENS', 'C TOKENS'))
  assert.equal(lines.length, 5, 'A to B, B to tokens, A and C to the shared place, and from there to tokens')
})

test('every line leads to the next column, and a step back closes a circle without moving anything', () => {
  const { lines, back } = layoutOf(steps('A B', 'B B', 'B C', 'C A', 'C TOKENS'))
  assert.deepEqual(
    back.map(([from, to]) => [from.name, to.name]),
    [
      ['B', 'B'],
      ['C', 'A'],
    ],
  )
  for (const [from, to] of lines) assert.equal(to.depth, from.depth + 1)
})

test('neighbours stand beside each other where that spares a crossing', () => {
  const { columns } = layoutOf(steps('A Y', 'B X', 'A Z', 'X TOKENS', 'Y TOKENS', 'Z TOKENS'))
  const order = columns[1]?.map(({ name }) => name) ?? []
  assert.ok(Math.abs(order.indexOf('Y') - order.indexOf('Z')) === 1, order.join(' '))
})

test('the drawing links each challenge to its section, and says its name to those who do not see it', () => {
  const { text } = mapDrawing(steps('USER_AUTH SMS_OTP', 'SMS_OTP TOKENS'), 'MFA off', 'tokens')
  assert.match(text, /aria-label="MFA off"/)
  assert.deepEqual(text.match(/href="[^"]+"/g), ['href="#SMS_OTP"'])
  assert.match(text, /class="end">.*>tokens</)
})
