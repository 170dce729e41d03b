// The suite's functions on the wire: what they answer, what they throw, and names that nobody has.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answered } from './event'
import { serveFunctions } from './serve'

const functions = {
  agrees: (event: Parameters<typeof answered>[0]) => answered(event, { agreed: true }),
  throws: () => {
    throw new Error('not today')
  },
  mumbles: () => 'nonsense',
  forgets: () => undefined,
}

async function asked(name: string) {
  const served = await serveFunctions(functions)
  try {
    const reply = await fetch(`${served.url}/${name}`, { method: 'POST', body: '{"userName":"alice"}' })
    return [reply.status, await reply.json()]
  } finally {
    await served.close()
  }
}

test('a function answers the event', async () => {
  assert.deepEqual(await asked('agrees'), [200, { userName: 'alice', response: { agreed: true } }])
})

test('what a function throws is told as Lambda tells it', async () => {
  assert.deepEqual(await asked('throws'), [500, { errorMessage: 'not today' }])
})

test('an answer that is no event, or none, goes out as it is', async () => {
  assert.deepEqual(await asked('mumbles'), [200, 'nonsense'])
  assert.deepEqual(await asked('forgets'), [200, null])
})

test('a name that no function has is not found', async () => {
  assert.equal((await asked('stranger'))[0], 404)
})
