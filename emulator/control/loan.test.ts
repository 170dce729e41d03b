// Functions lent to a pool: what the door turns away.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { echoApp, wireServices } from '../http/testing'

function door() {
  const app = echoApp({}, wireServices())
  return async (loan: unknown) => {
    const init = { method: 'POST', body: JSON.stringify(loan) }
    const reply = await app.request('http://localhost/_emulator/functions', init)
    return { status: reply.status, body: (await reply.json()) as Record<string, unknown> }
  }
}

const loan = { poolId: 'r_1', url: 'http://127.0.0.1:9', functions: ['ask'] }
for (const [what, wrong] of Object.entries({
  'no loan': null,
  'an unknown pool': { ...loan, poolId: 'r_9' },
  'names that are no list': { ...loan, functions: 'ask' },
  'names that are no texts': { ...loan, functions: [7] },
  'no URL': { ...loan, url: 'here' },
  'another machine': { ...loan, url: 'http://169.254.169.254' },
  'another protocol': { ...loan, url: 'file:///etc' },
}))
  test(`${what} is turned away`, async () => {
    const { status, body } = await door()(wrong)
    assert.equal(status, 400)
    assert.match(String(body.error), /\w+ \w+/)
  })
