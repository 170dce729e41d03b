// The server on a real port: it answers, closes at once, and says why it cannot start.
import assert from 'node:assert/strict'
import { Agent, request } from 'node:http'
import { connect } from 'node:net'
import { describe, it } from 'node:test'
import { mostBytes } from './body'
import { startServer } from './server'
import { echoApp } from './testing'

const headers = {
  'content-type': 'application/x-amz-json-1.1',
  'x-amz-target': 'AWSCognitoIdentityProviderService.GetUser',
}

describe('the server', () => {
  it('answers, and closes at once although a client keeps its connection', async () => {
    const server = await startServer(echoApp())
    const agent = new Agent({ keepAlive: true })
    assert.deepEqual(await post(server.url, '{"AccessToken":"a"}', agent), [200, '{"AccessToken":"a"}'])
    const start = performance.now()
    await server.close()
    assert.ok(performance.now() - start < 1000)
    agent.destroy()
  })

  it('names a port in use', async () => {
    const first = await startServer(echoApp())
    const port = Number(new URL(first.url).port)
    await assert.rejects(startServer(echoApp(), { port }), new RegExp(`port ${port} on 127.0.0.1 is in use`))
    await first.close()
  })

  it('stays up after a body over the limit, sent in chunks', async () => {
    const server = await startServer(echoApp())
    const huge = JSON.stringify({ AccessToken: 'a'.repeat(mostBytes) })
    const [status] = await post(server.url, huge)
    assert.equal(status, 413)
    assert.equal((await post(server.url, '{"AccessToken":"a"}'))[0], 200)
    await server.close()
  })

  for (const [half, bytes] of [
    ['head', 'POST / HTTP/1.1\r\nhost: 127.0.0.1\r\n'],
    ['body', 'POST / HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 10\r\n\r\n{"a"'],
  ] as const)
    it(`gives up half a ${half}`, async () => {
      const server = await startServer(echoApp(), { patience: 100 })
      const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
      socket.write(bytes)
      let answer = ''
      for await (const part of socket) answer += part
      assert.match(answer, /HTTP\/1\.1 408 Request Timeout\r\n/)
      await server.close()
    })
})

/** Chunked, as nothing announces the length. */
function post(url: string, body: string, agent?: Agent): Promise<[status: number, body: string]> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', headers, ...(agent ? { agent } : {}) }, async (answer) => {
      let text = ''
      for await (const part of answer) text += part
      resolve([answer.statusCode ?? 0, text])
    })
    sent.on('error', reject)
    sent.write(body.slice(0, 5))
    sent.end(body.slice(5))
  })
}
