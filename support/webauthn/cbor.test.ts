// CBOR against the examples of RFC 8949, appendix A.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Cbor, cbor } from './cbor'

const examples: [value: Cbor, hex: string][] = [
  [0, '00'],
  [23, '17'],
  [24, '1818'],
  [1000, '1903e8'],
  [-1, '20'],
  [-100, '3863'],
  [Buffer.from('01020304', 'hex'), '4401020304'],
  ['IETF', '6449455446'],
  [new Map(), 'a0'],
  [
    new Map([
      [1, 2],
      [3, 4],
    ]),
    'a201020304',
  ],
]

for (const [value, hex] of examples) test(`${hex} is written`, () => assert.equal(cbor(value).toString('hex'), hex))
