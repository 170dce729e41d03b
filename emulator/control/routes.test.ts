// The control door: what it answers, what it refuses, and whom it does not let in.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { echoApp, wireServices } from '../http/testing'

const message = { at: '', medium: 'SMS', purpose: 'mfa', poolId: 'r_1', username: 'a', code: '123456' } as const
const hour = JSON.stringify({ advanceSeconds: 3600 })

function door(host?: string) {
  const services = wireServices()
  const app = echoApp(host === undefined ? {} : { host }, services)
  const ask = async (path: string, init?: RequestInit, origin = 'http://localhost') => {
    const answer = await app.request(`${origin}/_emulator/${path}`, init)
    return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Record<string, unknown> }
  }
  return { services, ask, move: (body: string) => ask('clock', { method: 'POST', body }) }
}

describe('/_emulator', () => {
  it('tells its health', async () => {
    assert.deepEqual((await door().ask('health')).body, {
      status: 'ok',
      region: 'eu-west-1',
      pools: 1,
      stepUp: false,
      takesFunctions: true,
    })
  })

  it('reads the outbox of one address, oldest first', async () => {
    const { services, ask } = door()
    for (const [to, code] of [
      ['+1', '1'],
      ['+2', '2'],
      ['+1', '3'],
    ] as const)
      services.outbox.deliver({ ...message, to, code })
    const { body } = await ask('messages?to=%2B1')
    assert.deepEqual(
      (body as unknown as { code: string }[]).map(({ code }) => code),
      ['1', '3'],
    )
  })

  it("moves all clocks, or one pool's alone", async () => {
    const { services, move } = door()
    const ofPool = services.pools.named('r_1').clock
    assert.deepEqual((await move(hour)).body, { now: '1970-01-01T01:00:00.000Z' })
    assert.equal(ofPool.now(), 3_600_000)
    await move('{"advanceSeconds":1.5,"poolId":"r_1"}')
    assert.deepEqual([services.clock.now(), ofPool.now()], [3_600_000, 3_601_500])
  })

  for (const body of [
    '',
    '[]',
    'null',
    '{}',
    '{"advanceSeconds":"1"}',
    '{"advanceSeconds":-1}',
    '{"advanceSeconds":1e300}',
    '{"advanceSeconds":1,"poolId":7}',
    '{"advanceSeconds":1,"poolId":"r_9"}',
  ])
    it(`refuses to move the clock by ${body || 'nothing'}`, async () => {
      const { services, move } = door()
      const { status, body: answer } = await move(body)
      assert.equal(status, 400)
      assert.match(String(answer.error), /\w+ \w+/)
      assert.equal(services.clock.now(), 0)
    })

  it('resets pools and outbox', async () => {
    const { services, ask } = door()
    services.outbox.deliver({ ...message, to: '+1' })
    assert.equal((await ask('reset', { method: 'POST' })).status, 200)
    assert.deepEqual([services.pools.count, services.outbox.read().length], [0, 0])
  })

  it('has no other doors', async () => assert.equal((await door().ask('nope')).status, 404))
})

describe('/_emulator and strangers', () => {
  const statusAt = async (origin: string, headers = {}, host?: string) =>
    (await door(host).ask('health', { headers }, origin)).status

  for (const origin of ['http://127.0.0.1:9229', 'http://localhost:1', 'http://[::1]:1', 'http://emulator:9229'])
    it(`answers at ${origin}`, async () => assert.equal(await statusAt(origin), 200))
  it('answers at the name it is bound to', async () => {
    assert.equal(await statusAt('http://pool.example', {}, 'pool.example'), 200)
  })
  it('refuses a name that a stranger can point at us (DNS rebinding)', async () => {
    assert.equal(await statusAt('http://evil.example'), 403)
  })
  it("refuses another site's page", async () => {
    assert.equal(await statusAt('http://localhost:1', { origin: 'https://evil.example' }), 403)
    assert.equal(await statusAt('http://localhost:1', { origin: 'null' }), 403)
    assert.equal(await statusAt('http://localhost:1', { origin: 'http://localhost:2' }), 403)
  })
  it('lets a page of its own in, and gives no CORS to anyone', async () => {
    const { status, headers } = await door().ask(
      'health',
      { headers: { origin: 'http://localhost:1' } },
      'http://localhost:1',
    )
    assert.equal(status, 200)
    assert.equal(headers.get('access-control-allow-origin'), null)
  })
})
