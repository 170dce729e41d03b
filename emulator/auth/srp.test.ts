// The server side of SRP against a client of other hands (cognito-srp-helper), and what it must refuse.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createSrpSession, signSrpSession } from 'cognito-srp-helper'
import { systemRandom } from '../random'
import { claimSignature, openExchange, publicValue, sharedKey, srpVerifier } from './srp'
import { N, power } from './srp-group'

const poolId = 'eu-west-1_AbCdEf123'
const userId = '7f3c6d0e-user'

function prove(typed: string, kept: string, salt = systemRandom.bytes(16).toString('hex')) {
  const client = createSrpSession(userId, typed, poolId, false)
  const A = publicValue(client.largeA)
  assert.ok(A)
  const exchange = openExchange(A, srpVerifier(poolId, userId, kept, salt), systemRandom.bytes(32))
  const block = systemRandom.bytes(256)
  const signed = signSrpSession(client, {
    ChallengeName: 'PASSWORD_VERIFIER',
    ChallengeParameters: {
      SALT: salt,
      SRP_B: exchange.B.toString(16),
      SECRET_BLOCK: block.toString('base64'),
      USER_ID_FOR_SRP: userId,
      USERNAME: userId,
    },
  })
  return {
    client: signed.passwordSignature,
    server: claimSignature(sharedKey(exchange), poolId, userId, block, signed.timestamp),
  }
}

test('client and server derive the same signature from the same password, many times over', () => {
  for (let n = 0; n < 20; n++) {
    const { client, server } = prove('Correct-Horse-1', 'Correct-Horse-1')
    assert.equal(client, server)
  }
})

test('a salt that begins with zeros is a number like any other', () => {
  for (const salt of ['00127a', '0012', '00fe01', '0a0b', '0000fe', '007f']) {
    const { client, server } = prove('Correct-Horse-1', 'Correct-Horse-1', salt)
    assert.equal(client, server, salt)
  }
})

test('another password gives another signature', () => {
  const { client, server } = prove('Correct-Horse-2', 'Correct-Horse-1')
  assert.notEqual(client, server)
})

test('a base that is no square modulo N is a base like any other', () => {
  for (const base of [5n, 7n, N - 2n])
    assert.deepEqual([power(base, 2n), power(base, 3n)], [base ** 2n % N, base ** 3n % N])
})

for (const [what, value] of [
  ['zero', '0'],
  ['N', N.toString(16)],
  ['2 N', (2n * N).toString(16)],
  ['no hex', 'xyz'],
  ['nothing', ''],
] as const)
  test(`${what} is no public value`, () => assert.equal(publicValue(value), undefined))
