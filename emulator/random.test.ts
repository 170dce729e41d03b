// The system's randomness: as many bytes as asked, none given twice, none that a later draw changes.
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { systemRandom } from './random'

it('draws as many bytes as asked, no two alike', () => {
  const drawn = [16, 4095, 5000, 16, 96, 16, 4096, 16].map((count) => ({ count, bytes: systemRandom.bytes(count) }))
  const texts = drawn.map(({ bytes }) => bytes.toString('hex'))
  for (const { count, bytes } of drawn) assert.equal(bytes.length, count)
  const starts = texts.map((text) => text.slice(0, 32))
  assert.equal(new Set(starts).size, starts.length)
  for (let more = 0; more < 500; more++) systemRandom.bytes(64)
  assert.deepEqual(
    drawn.map(({ bytes }) => bytes.toString('hex')),
    texts,
  )
})

it('draws no bytes where none are asked', () => assert.equal(systemRandom.bytes(0).length, 0))
