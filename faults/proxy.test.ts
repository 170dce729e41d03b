// The proxy between suite and pool: unseen without a fault, and with one it changes what the fault says and no more.
import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { after, before, describe, it } from 'node:test'
import type { Fault } from './fault'
import { startProxy } from './proxy'

/** A pool that answers what it was sent, so that both ways can be compared. */
const answered = (request: string) =>
  `HTTP/1.1 400 Odd Words\r\nX-Odd: one\r\nx-odd: two\r\nContent-Type: application/x-amz-json-1.1\r\n` +
  `Content-Length: ${Buffer.byteLength(request)}\r\nConnection: close\r\n\r\n${request}`

let pool: Server
let url: string
const seen: { headers: string[]; body: string }[] = []

before(async () => {
  pool = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      seen.push({ headers: request.rawHeaders, body })
      response.socket?.end(answered(body))
    })
  })
  await new Promise<void>((resolve) => pool.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(pool.address() as AddressInfo).port}`
})
after(() => pool.close())

const call = (body: string, operation = 'InitiateAuth', more = '') =>
  `POST / HTTP/1.1\r\nhost: pool\r\nX-Amz-Target: AWSCognitoIdentityProviderService.${operation}\r\nX-ODD: 1\r\nx-odd: 2\r\n` +
  `Content-Type: application/x-amz-json-1.1\r\nContent-Length: ${Buffer.byteLength(body)}\r\n${more}Connection: close\r\n\r\n${body}`

/** Everything that comes back on a connection. */
const exchange = (address: string, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    const socket = connect(Number(new URL(address).port), '127.0.0.1', () => socket.write(text))
    socket.setEncoding('utf8').on('data', (chunk) => {
      said += chunk
    })
    socket.once('close', () => resolve(said)).once('error', reject)
  })

async function throughProxy(text: string, fault?: Fault) {
  const proxy = await startProxy(url, fault)
  try {
    return { said: await exchange(proxy.url, text), errors: proxy.errors }
  } finally {
    await proxy.close()
  }
}

const upper: Fault = {
  name: 'shouts',
  about: 'a test',
  on: ['InitiateAuth'],
  request: ({ input }) => ({ ...input, asked: 'LOUD' }),
  answer: (_, answer) => ({ ...answer, body: { ...answer.body, said: 'LOUD' } }),
}

describe('without a fault', () => {
  for (const [what, text] of [
    ['a call', call('{"a":  1, "b": "ä\\u00e4" }')],
    ['a call that is no JSON', call('{"a": ')],
    ['an empty call', call('')],
    ['a page', 'GET /pool/.well-known/jwks.json?x=1 HTTP/1.1\r\nhost: pool\r\nConnection: close\r\n\r\n'],
  ] as const)
    it(`passes ${what} on, byte by byte, and its answer back`, async () => {
      const direct = await exchange(url, text)
      const sent = seen.at(-1)
      const { said } = await throughProxy(text)
      assert.equal(said, direct)
      assert.deepEqual(seen.at(-1), sent)
    })
})

describe('with a fault', () => {
  it('changes the request and the answer of its operation', async () => {
    const { said } = await throughProxy(call('{"a":1}'), upper)
    assert.equal(seen.at(-1)?.body, '{"a":1,"asked":"LOUD"}')
    assert.match(said, /^HTTP\/1.1 400 /)
    assert.match(said, /\r\n\r\n\{"a":1,"asked":"LOUD","said":"LOUD"\}$/)
    assert.match(said, /content-length: 36\r\n/i)
  })

  it('leaves other operations and broken bodies alone', async () => {
    for (const text of [call('{"a":1}', 'SignUp'), call('{"a"')]) {
      const { said } = await throughProxy(text, upper)
      assert.equal(said, await exchange(url, text))
    }
  })

  it('answers itself, and the pool is not asked', async () => {
    const before = seen.length
    const silent: Fault = { ...upper, instead: () => ({ status: 200, headers: {}, body: { never: 'asked' } }) }
    const { said } = await throughProxy(call('{}'), silent)
    assert.match(said, /\{"never":"asked"\}$/)
    assert.equal(seen.length, before)
  })

  it('tells of a fault that breaks, and passes the answer on', async () => {
    const broken: Fault = {
      ...upper,
      answer: () => {
        throw new Error('oh')
      },
    }
    const { said, errors } = await throughProxy(call('{}'), broken)
    assert.match(said, /\{"asked":"LOUD"\}$/)
    assert.match(errors[0] ?? '', /oh/)
  })
})
