// A pool calls the functions it was lent, and what they throw is told as if they were its own.
import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { lentFunctions } from './lent'
import { PoolTriggers } from './pool-triggers'

const LambdaConfig = { PreSignUp: 'arn:aws:lambda:eu-west-1:123456789012:function:ask' }
const call = {
  occasion: 'SignUp',
  userName: 'alice',
  clientId: undefined,
  request: {},
  expects: { ok: 'flag' },
} as const

function called(url: string) {
  const triggers = new PoolTriggers(undefined, () => ({ Id: 'eu-west-1_x', LambdaConfig }))
  triggers.lend(lentFunctions(url, ['ask']))
  return triggers.call('PreSignUp', call)
}

async function calledWith(reply: { status: number; body: unknown }) {
  const server = createServer((_, response) => response.writeHead(reply.status).end(JSON.stringify(reply.body)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return called(`http://127.0.0.1:${(server.address() as AddressInfo).port}`).finally(() => {
    server.close()
    server.closeAllConnections()
  })
}

test('a pool calls what it was lent, and hears the answer', async () => {
  assert.deepEqual(await calledWith({ status: 200, body: { response: { ok: true } } }), { ok: true })
})

test('another status than 200 is an error of the function', async () => {
  await assert.rejects(calledWith({ status: 500, body: { errorMessage: 'not today' } }), {
    type: 'UserLambdaValidationException',
    message: 'PreSignUp failed with error not today.',
  })
})

test('a lender who is gone is a call that failed', async () => {
  await assert.rejects(called('http://127.0.0.1:9'), { type: 'UnexpectedLambdaException' })
})
