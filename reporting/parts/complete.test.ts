// What is no whole run: a part missing, there twice, or of another run; each in one sentence that names it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { incomplete, type ReadPart } from './complete'
import type { Part } from './part'
import { partOfRecorded } from './testing'

const named = (name: string, part: number, of = 3, other: Partial<Part> = {}): ReadPart => ({
  name,
  messages: partOfRecorded(part, of, other),
})

const all = [named('a', 1), named('b', 2), named('c', 3)]
const [a, b, c] = all as [ReadPart, ReadPart, ReadPart]

test('each part once is a whole run, in any order', () => {
  assert.equal(incomplete(all), undefined)
  assert.equal(incomplete([c, a, b]), undefined)
  assert.equal(incomplete([named('a', 1, 1)]), undefined)
})

test('parts that are missing are named', () => {
  assert.match(incomplete([a, c]) ?? '', /^A part is missing: 2\/3;/)
  assert.match(incomplete([c]) ?? '', /^Parts are missing: 1\/3, 2\/3;/)
})

test('a part that is there twice is named with both places', () => {
  assert.equal(incomplete([a, b, named('d', 2), c]), 'Part 2/3 is there twice: b and d.')
})

test('a whole run is no part', () => {
  assert.match(incomplete([a, { name: 'w', messages: b.messages.slice(1) }]) ?? '', /^w is no part of a run/)
})

test('parts of another run are told apart by what differs', () => {
  const differing: [ReadPart, RegExp][] = [
    [named('d', 2, 2), /^a and d are parts of different runs: one of 3 parts, the other of 2\.$/],
    [named('d', 2, 3, { target: 'aws' }), /the targets are emulator and aws/],
    [named('d', 2, 3, { version: '1.0.1' }), /of cognito-mfa 1\.0\.0 and 1\.0\.1/],
    [named('d', 2, 3, { tested: [{ name: 'emulator', version: '2' }] }), /of other versions of emulator/],
    [named('d', 2, 3, { plan: 'abd' }), /they chose other scenarios/],
  ]
  for (const [other, sentence] of differing) assert.match(incomplete([a, other, c]) ?? '', sentence)
})

test('a feature that another commit changed is seen, and a part killed before it told of any is not blamed', () => {
  const text = JSON.stringify(b.messages).replaceAll('Alice has an authenticator app', 'Alice has no phone')
  const changed = { name: 'd', messages: JSON.parse(text) }
  assert.match(incomplete([a, changed, c]) ?? '', /features or steps differ/)
  assert.equal(incomplete([a, { name: 'b', messages: b.messages.slice(0, 1) }, c]), undefined)
})
