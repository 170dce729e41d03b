// Signatures of the real SDK, looked at: right ones pass, and each wrong one is refused as the services of AWS refuse it.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import {
  CognitoIdentityProvider,
  type CognitoIdentityProviderClientConfig,
} from '@aws-sdk/client-cognito-identity-provider'
import type { EmulatorOptions } from '../../index'
import { key, opened, reaching } from '../testing'

const minutes = (count: number) => Date.now() + count * 60_000
const credentials = [key]

async function listed(t: TestContext, server: EmulatorOptions = {}, client: CognitoIdentityProviderClientConfig = {}) {
  const running = await opened(t, { credentials, ...server })
  return new CognitoIdentityProvider(reaching(running, client)).listUserPools({ MaxResults: 1 })
}

const refused = (answer: Promise<unknown>, name: string, message: RegExp) =>
  assert.rejects(answer, (error: Error & { $metadata: { httpStatusCode: number } }) => {
    assert.equal(error.name, name)
    assert.match(error.message, message)
    assert.equal(error.$metadata.httpStatusCode, 400)
    return true
  })

test('a call signed with a known key passes', async (t) => {
  assert.deepEqual((await listed(t)).UserPools, [])
})

test('a call of a user needs no signature', async (t) => {
  const running = await opened(t, { credentials })
  const signIn = new CognitoIdentityProvider(reaching(running)).initiateAuth({
    ClientId: 'none',
    AuthFlow: 'USER_PASSWORD_AUTH',
  })
  await refused(signIn, 'ResourceNotFoundException', /none/)
})

test('an unknown key and a wrong secret are told apart', async (t) => {
  const unknown = { credentials: { ...key, accessKeyId: 'AKIDOTHER' } }
  await refused(
    listed(t, {}, unknown),
    'UnrecognizedClientException',
    /^The security token included in the request is invalid\.$/,
  )
  const wrong = { credentials: { ...key, secretAccessKey: 'guessed' } }
  await refused(
    listed(t, {}, wrong),
    'InvalidSignatureException',
    /^The request signature we calculated does not match/,
  )
})

test('a signature for another region does not count here', async (t) => {
  await refused(
    listed(t, {}, { region: 'eu-west-1' }),
    'InvalidSignatureException',
    /^Credential should be scoped to a valid region\. $/,
  )
  assert.ok(await listed(t, { region: 'eu-west-1' }))
})

test('a clock that is five minutes off is too far off', async (t) => {
  assert.ok(await listed(t, { now: () => minutes(4.9) }))
  assert.ok(await listed(t, { now: () => minutes(-4.9) }))
  const time = String.raw`\d{8}T\d{6}Z`
  await refused(
    listed(t, { now: () => minutes(5.1) }),
    'InvalidSignatureException',
    new RegExp(String.raw`^Signature expired: ${time} is now earlier than ${time} \(${time} - 5 min\.\)$`),
  )
  await refused(
    listed(t, { now: () => minutes(-5.1) }),
    'InvalidSignatureException',
    new RegExp(String.raw`^Signature not yet current: ${time} is still later than ${time} \(${time} \+ 5 min\.\)$`),
  )
})

test('moving the clocks of pools makes no signature expire', async (t) => {
  const running = await opened(t, { credentials })
  await fetch(`${running.url}/_emulator/clock`, { method: 'POST', body: '{"advanceSeconds":3600}' })
  assert.ok(await new CognitoIdentityProvider(reaching(running)).listUserPools({ MaxResults: 1 }))
})

test('a temporary key needs its token, and expires', async (t) => {
  const temporary = { ...key, sessionToken: 'token', expiresAt: new Date(minutes(1)) }
  const server = { credentials: [temporary] }
  const carried = { credentials: { ...key, sessionToken: 'token' } }
  assert.ok(await listed(t, server, carried))
  await refused(listed(t, server), 'UnrecognizedClientException', /is invalid\.$/)
  await refused(listed(t, { ...server, now: () => minutes(2) }, carried), 'ExpiredTokenException', /is expired$/)
})
