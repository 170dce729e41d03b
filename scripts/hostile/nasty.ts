// Values that no sane client sends: wrong types, names of JavaScript's own, odd text, much of it, much nesting.
import type { Dice } from './dice'

export const ownNames = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  'toJSON',
  'then',
  'length',
]

const texts = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'x\udfff',
  '\u202e\u0000evil',
  '\ufeff',
  'é́́́́',
  '👩‍👩‍👧‍👦',
  'ﷺ'.repeat(50),
  'İıſK',
  '../../../../etc/passwd',
  '%00%ff%',
  '\r\nx-injected: 1\r\n\r\n',
  '<script>alert(1)</script>',
  "' OR 1=1 --",
  '$' + '{7*7}',
  '{####}',
  '{##'.repeat(500),
  '@'.repeat(2000),
  '+',
  '-1',
  '1e999',
  'NaN',
  'null',
  'undefined',
  '[object Object]',
  ...ownNames,
]

const others = [null, true, false, 0, -1, 1.5, -0, 2 ** 31, 2 ** 53, -(2 ** 63), 1e308, [], {}, [[]], [null], [{}]]

/** Any one of them; the great ones seldom, as they take their time. */
export function nasty(dice: Dice): unknown {
  if (dice.oneIn(25)) return huge(dice)
  if (dice.oneIn(25)) return nested(dice.below(2000), dice.oneIn(2))
  if (dice.oneIn(12)) return namesakes(dice)
  return dice.oneIn(2) ? dice.pick(texts) : dice.pick(others)
}

export const nastyText = (dice: Dice): string => (dice.oneIn(30) ? huge(dice) : dice.pick(texts))

function huge(dice: Dice): string {
  const unit = dice.pick(['a', '0', ' ', '\u0000', 'ä', '{##', 'a@', '"', '\\', '9'])
  return unit.repeat(Math.ceil(dice.pick([300, 5000, 70_000, 400_000]) / unit.length))
}

function nested(depth: number, lists: boolean): unknown {
  let value: unknown = 'deep'
  for (let level = 0; level < depth; level++) value = lists ? [value] : { a: value }
  return value
}

/** An object whose own members are named as those that every object has. */
function namesakes(dice: Dice): unknown {
  const members = ownNames.map(
    (name) => `${JSON.stringify(name)}:${dice.pick(['"x"', '{"polluted":"yes"}', 'null', '1'])}`,
  )
  return JSON.parse(`{${members.join(',')}}`)
}
