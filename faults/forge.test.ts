// Tokens signed anew: good by the keys the proxy publishes, with the claims of the fault, and the pool's own once they come back.
import assert from 'node:assert/strict'
import { createPublicKey, type JsonWebKey, verify } from 'node:crypto'
import { test } from 'node:test'
import type { Body } from './body'
import type { Exchange } from './fault'
import { claims } from './forge'
import { Memory } from './memory'
import type { Upstream } from './upstream'

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const original = `${part({ kid: 'two' })}.${part({ iss: 'https://issuer.example.com/p', username: 'alice' })}.c2ln`
const keys = { keys: [{ kid: 'one' }, { kid: 'two' }] as Body[] }
const reply = (body: Body) => ({ status: 200, headers: {}, body })
const upstream = { read: async () => reply(keys) } as unknown as Upstream
const memory = new Memory()
const exchange = (name: string, input: Body = {}): Exchange => ({ name, input, path: '/', memory, upstream })

const fault = claims('no name', 'a test', 'AccessToken', ({ username: _, ...others }) => others)

test('a token signed anew says what the fault says, and its signature is good', async () => {
  const answer = await fault.answer?.(
    exchange('InitiateAuth'),
    reply({ AuthenticationResult: { AccessToken: original } }),
  )
  const forged = String(answer?.body.AuthenticationResult?.AccessToken)
  const published = await fault.answer?.(exchange('jwks'), reply(keys))
  const [header = '', payload = '', signature = ''] = forged.split('.')
  const key = (published?.body.keys as Body[] | undefined)?.find(({ kid }) => kid === 'two') as JsonWebKey
  const publicKey = createPublicKey({ key: { ...key, kty: 'RSA' }, format: 'jwk' })
  assert.ok(verify('RSA-SHA256', Buffer.from(`${header}.${payload}`), publicKey, Buffer.from(signature, 'base64url')))
  assert.deepEqual(JSON.parse(Buffer.from(payload, 'base64url').toString()), { iss: 'https://issuer.example.com/p' })
  assert.deepEqual(await fault.request?.(exchange('GetUser', { AccessToken: forged })), { AccessToken: original })
})
