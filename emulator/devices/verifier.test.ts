// The verifier of a device secret as a client of other hands makes it, its proof, and what no client can prove.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createDeviceVerifier, createSrpSession, signSrpSessionWithDevice } from 'cognito-srp-helper'
import { deviceClaimSignature, openExchange, publicValue, sharedKey } from '../auth/srp'
import { N } from '../auth/srp-group'
import { systemRandom } from '../random'
import { verifierOf } from './verifier'

const device = { key: 'us-east-1_0a1b2c3d-0000-4000-8000-000000000000', groupKey: '-Ab3dEf6h' }

function prove(secretOf: (made: string) => string) {
  const made = createDeviceVerifier(device.key, device.groupKey)
  const { salt, verifier } = verifierOf(made.DeviceSecretVerifierConfig)
  const client = createSrpSession('', '', 'us-east-1_AbCdEf123', false)
  const exchange = openExchange(publicValue(client.largeA) ?? 0n, verifier, systemRandom.bytes(32))
  const block = systemRandom.bytes(256)
  const carried = { SALT: salt, SRP_B: exchange.B.toString(16), SECRET_BLOCK: block.toString('base64') }
  const challenge = { ChallengeParameters: { ...carried, DEVICE_KEY: device.key } }
  const signed = signSrpSessionWithDevice(client, challenge, device.groupKey, secretOf(made.DeviceRandomPassword))
  return {
    client: signed.passwordSignature,
    server: deviceClaimSignature(sharedKey(exchange), device, block, signed.timestamp),
  }
}

test('client and server derive the same signature from the same device secret, many times over', () => {
  for (let n = 0; n < 10; n++) {
    const { client, server } = prove((secret) => secret)
    assert.equal(client, server)
  }
})

test('another device secret gives another signature', () => {
  const { client, server } = prove((secret) => `${secret}x`)
  assert.notEqual(client, server)
})

const right = { PasswordVerifier: 'AQID', Salt: 'BAUG' }
const multipleOfN = Buffer.from(`00${N.toString(16)}`, 'hex').toString('base64')
for (const [what, sent] of [
  ['nothing at all', undefined],
  ['no verifier', { Salt: right.Salt }],
  ['no salt', { PasswordVerifier: right.PasswordVerifier }],
  ['an empty salt', { ...right, Salt: '' }],
  ['a verifier that is not base64', { ...right, PasswordVerifier: '%%%' }],
  ['a verifier of zero', { ...right, PasswordVerifier: 'AAAA' }],
  ['a verifier of 0 mod N', { ...right, PasswordVerifier: multipleOfN }],
] as const)
  test(`${what} is refused`, () => assert.throws(() => verifierOf(sent), { name: 'InvalidParameterException' }))

test('salt and verifier are read as numbers in bytes', () =>
  assert.deepEqual(verifierOf(right), { salt: '040506', verifier: 0x010203n }))
