// Which sites belong to a relying party (WAN-027).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSiteOf } from './relying-party'

const cases: [relyingPartyId: string, origin: string, fits: boolean][] = [
  ['example.com', 'https://example.com', true],
  ['example.com', 'https://login.example.com', true],
  ['example.com', 'https://example.com:8443', true],
  ['localhost', 'http://localhost:3000', true],
  ['example.com', 'http://example.com', false],
  ['example.com', 'https://evilexample.com', false],
  ['example.com', 'https://example.com.evil.org', false],
  ['example.com', 'https://example.com/path', false],
  ['login.example.com', 'https://example.com', false],
  ['example.com', 'no url', false],
  ['', 'https://example.com', false],
]

for (const [id, origin, fits] of cases)
  test(`${origin} ${fits ? 'is' : 'is not'} a site of "${id}"`, () => assert.equal(isSiteOf(id, origin), fits))
