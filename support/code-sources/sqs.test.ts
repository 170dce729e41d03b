// Several readers of one queue: each takes what is for the address it asks for, and leaves the rest.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { openQueue, type Queue } from '../../scripts/real-pool/queue'
import type { CodeSource } from './code-source'
import { codesFromQueue } from './sqs'

let queue: Queue
let readers: CodeSource[] = []

before(() => {
  Object.assign(process.env, { AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' })
})
beforeEach(async () => {
  await closed()
  queue = await openQueue()
  readers = Array.from({ length: 3 }, () => codesFromQueue(queue.url, queue.endpoint))
})
const closed = async () => {
  for (const reader of readers) await reader.close?.()
  queue?.close()
}
after(closed)

const put = (to: string, code: string, at: number) =>
  queue.send(JSON.stringify({ to, medium: 'EMAIL', code, at: new Date(at).toISOString() }))
const codes = async (reader: CodeSource | undefined, address: string, atLeast: number) =>
  (await reader?.sentTo({ poolId: 'us-east-1_a', address, atLeast }))?.map(({ code }) => code)

test('three workers ask at once, each for its own among the messages of all', async () => {
  const addresses = ['a@example.com', 'b@example.com', 'c@example.com']
  for (let at = 0; at < 36; at++) put(addresses[at % 3] ?? '', String(100000 + at), at)
  const found = await Promise.all(readers.map((reader, at) => codes(reader, addresses[at] ?? '', 12)))
  const ofWorker = (worker: number) => Array.from({ length: 12 }, (_, at) => String(100000 + 3 * at + worker))
  assert.deepEqual(found, [ofWorker(0), ofWorker(1), ofWorker(2)])
  assert.deepEqual(queue.left(), [])
})

test('two codes for one address within a second: the later one is last, whatever the queue shows first', async () => {
  put('a@example.com', '222222', 1700)
  put('a@example.com', '111111', 1200)
  assert.deepEqual(await codes(readers[0], 'a@example.com', 2), ['111111', '222222'])
  put('a@example.com', '333333', 1900)
  assert.deepEqual(await codes(readers[0], 'a@example.com', 3), ['111111', '222222', '333333'])
})

test('a message that the queue shows twice is one', async () => {
  put('a@example.com', '111111', 1)
  assert.deepEqual(await codes(readers[0], 'a@example.com', 1), ['111111'])
  queue.showAgain()
  assert.deepEqual(await codes(readers[0], 'a@example.com', 1), ['111111'])
})

test('what nobody asked for stays, and is there at once for who asks', async () => {
  put('b@example.com', '222222', 1)
  assert.deepEqual(await codes(readers[0], 'a@example.com', 0), [])
  assert.equal(queue.left().length, 1)
  assert.deepEqual(await codes(readers[1], 'b@example.com', 1), ['222222'])
})

test('a message of another writer is told of, without what it says', async () => {
  queue.send('{"code":"654321"}')
  await assert.rejects(codes(readers[0], 'a@example.com', 1), {
    message: 'the queue in COGNITO_SQS_QUEUE_URL holds a message that infra/code-source did not write',
  })
})
