// A server that behaves as AWS does towards a caller, met by a real SDK: keys, Regions, clocks, throttling, latency, closed doors.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider'
import { type Emulator, type EmulatorOptions, startEmulator } from '../index'

const keys = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'right' }
const checked: EmulatorOptions = { credentials: { ...keys, expiredToken: 'old' } }

async function on(options: EmulatorOptions, use: (server: Emulator) => Promise<void>): Promise<void> {
  const server = await startEmulator(options)
  try {
    await use(server)
  } finally {
    await server.close()
  }
}

const client = ({ url }: Emulator, more: object = {}) =>
  new CognitoIdentityProvider({ endpoint: url, region: 'us-east-1', credentials: keys, maxAttempts: 1, ...more })

const listed = (server: Emulator, more?: object) => client(server, more).listUserPools({ MaxResults: 1 })

test('the right keys are let in, also with a body of other letters', () =>
  on(checked, async (server) => {
    await listed(server)
    const { UserPool } = await client(server).createUserPool({ PoolName: 'pool', UserPoolTags: { 'a b': 'プール ü' } })
    assert.equal(UserPool?.UserPoolTags?.['a b'], 'プール ü')
  }))

/** A third of a second lets one more call through. */
const passed = (ms: number) => new Promise((done) => setTimeout(done, ms))

const inAnHour = () => 3600 * 1000
const refused: [what: string, more: object, name: string][] = [
  ['another secret', { credentials: { ...keys, secretAccessKey: 'wrong' } }, 'InvalidSignatureException'],
  ['an unknown key', { credentials: { ...keys, accessKeyId: 'nobody' } }, 'UnrecognizedClientException'],
  ['an expired token', { credentials: { ...keys, sessionToken: 'old' } }, 'ExpiredTokenException'],
  ['another Region', { region: 'eu-west-1' }, 'InvalidSignatureException'],
  ['a clock that is an hour ahead', { systemClockOffset: inAnHour() }, 'InvalidSignatureException'],
]
for (const [what, more, name] of refused)
  test(`${what} is refused`, () => on(checked, (server) => assert.rejects(listed(server, more), { name })))

test('a header that is no signature is incomplete, and users need none', () =>
  on(checked, async ({ url }) => {
    const send = async (operation: string, authorization?: string) => {
      const headers = {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
        ...(authorization && { authorization }),
      }
      const response = await fetch(url, { method: 'POST', headers, body: '{"AccessToken":"a"}' })
      return ((await response.json()) as { __type: string }).__type
    }
    assert.equal(await send('ListUserPools', 'AWS4-HMAC-SHA256 Credential=x'), 'IncompleteSignatureException')
    assert.equal(await send('GetUser'), 'NotAuthorizedException')
  }))

test('without keys any signature will do', () =>
  on({}, async (server) => void (await listed(server, { credentials: { accessKeyId: 'x', secretAccessKey: 'y' } }))))

test('more calls than are allowed are throttled, until time has passed', async () => {
  await on({ throttle: 3 }, async (server) => {
    for (let call = 0; call < 3; call++) await listed(server)
    await assert.rejects(listed(server), { name: 'TooManyRequestsException', message: 'Rate exceeded' })
    await passed(400)
    await listed(server)
  })
})

test('answers come late', () =>
  on({ latency: [60, 60] }, async (server) => {
    const start = performance.now()
    await listed(server)
    assert.ok(performance.now() - start >= 59)
  }))

test('a server without doors of its own tells its health and nothing else', () =>
  on({ control: false }, async ({ url }) => {
    assert.equal((await fetch(`${url}/_emulator/health`)).status, 200)
    for (const path of ['messages', 'clock', 'reset']) {
      const method = path === 'messages' ? 'GET' : 'POST'
      assert.equal((await fetch(`${url}/_emulator/${path}`, { method })).status, 404, path)
    }
  }))

test('each message is also handed on', async () => {
  const sent: string[] = []
  await on({ deliver: ({ to, code }) => void sent.push(`${to} ${code.length}`) }, async (server) => {
    const { UserPool } = await client(server).createUserPool({ PoolName: 'a', AutoVerifiedAttributes: ['email'] })
    const { UserPoolClient } = await client(server).createUserPoolClient({ UserPoolId: UserPool?.Id, ClientName: 'a' })
    const email = { Name: 'email', Value: 'alice@example.com' }
    const who = { ClientId: UserPoolClient?.ClientId, Username: 'alice', Password: 'Passw0rd-1' }
    await client(server).signUp({ ...who, UserAttributes: [email] })
  })
  assert.deepEqual(sent, ['alice@example.com 6'])
})
