// The compact tokens made by hand: they read back, as jose reads them too, and nothing else passes for one.
import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { describe, it } from 'node:test'
import { compactDecrypt, jwtVerify } from 'jose'
import { systemRandom } from '../random'
import { claimsOf, isSignedBy, protectedHeader, signed } from './jws'
import { RefreshTokens } from './refresh-token'

const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 })
const { privateKey, publicKey } = pair()
const claims = { sub: 'ä user', token_use: 'access' }
const altered = (token: string, at: number) => {
  const letter = token.at(at) === 'A' ? 'B' : 'A'
  const index = at < 0 ? token.length + at : at
  return token.slice(0, index) + letter + token.slice(index + 1)
}

describe('a signed token', () => {
  const made = () => signed(protectedHeader('key 1'), claims, privateKey)

  it('is a JWT to others', async () => {
    const { payload, protectedHeader: header } = await jwtVerify(await made(), publicKey, { algorithms: ['RS256'] })
    assert.deepEqual(payload, claims)
    assert.deepEqual(header, { kid: 'key 1', alg: 'RS256' })
  })

  it('reads back', async () => {
    const token = await made()
    assert.deepEqual(claimsOf(token), claims)
    assert.ok(isSignedBy(publicKey, token))
  })

  it('is refused when altered, padded with letters that Node skips, or signed by another key', async () => {
    const token = await made()
    assert.ok(!isSignedBy(publicKey, altered(token, 3)))
    assert.ok(!isSignedBy(publicKey, altered(token, -20)))
    assert.ok(!isSignedBy(pair().publicKey, token))
    assert.throws(() => isSignedBy(publicKey, `${token}=`))
  })

  for (const text of ['', '.', '..', 'a.b', 'a.b.c.d', 'a.bnVsbA.c', 'a.MQ.c', 'a.e30!.c', '\u{1f600}.\u{1f600}.'])
    it(`is not ${JSON.stringify(text)}`, () => assert.throws(() => claimsOf(text)))
})

describe('a refresh token', () => {
  const key = Buffer.alloc(32, 7)
  const tokens = new RefreshTokens({ ...systemRandom, bytes: (count) => Buffer.alloc(count, 7) })
  const content = { poolId: 'p', clientId: 'c', sub: 's', originJti: 'o', id: 'ä' }

  it('is a JWE to others', async () => {
    const { plaintext } = await compactDecrypt(tokens.seal(content), key)
    assert.deepEqual(JSON.parse(Buffer.from(plaintext).toString()), content)
  })

  it('opens', async () => assert.deepEqual(await tokens.open(tokens.seal(content)), content))

  it('is refused when altered anywhere, cut, lengthened, or sealed by another server', async () => {
    const token = tokens.seal(content)
    const places = [2, token.indexOf('..') + 3, Math.floor(token.length / 2), -2]
    const wrong = [...places.map((at) => altered(token, at)), token.slice(0, -3), `${token}.`, `${token}=`, '', '....']
    wrong.push(new RefreshTokens(systemRandom).seal(content))
    for (const one of wrong) await assert.rejects(tokens.open(one), { name: 'NotAuthorizedException' }, one)
  })
})
