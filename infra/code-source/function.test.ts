// The function as Lambda loads it: its settings, a key in KMS, and the queue.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { KmsKeyringNode } from '@aws-crypto/client-node'
import { openQueue, type Queue } from '../../scripts/real-pool/queue'
import { encryptedAs, eventOf, poolId } from './testing'
import { type Kms, openKms } from './testing-kms'

const keyArn = 'arn:aws:kms:us-east-1:123456789012:key/00000000-0000-4000-8000-000000000000'
const credentials = { AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' }

let kms: Kms
let queue: Queue
before(async () => {
  kms = await openKms()
  queue = await openQueue()
})
after(() => {
  kms.close()
  queue.close()
})

test('it decrypts by KMS, in the context of the pool, and queues', async () => {
  Object.assign(process.env, credentials, {
    KEY_ARN: keyArn,
    QUEUE_URL: queue.url,
    AWS_ENDPOINT_URL_KMS: kms.endpoint,
    AWS_ENDPOINT_URL_SQS: queue.endpoint,
  })
  const pool = new KmsKeyringNode({ generatorKeyId: keyArn })
  const { handler } = await import('./function/index.js')
  await handler(
    eventOf('CustomSMSSender_Authentication', { phone_number: '+15550100' }, await encryptedAs(pool, '123456')),
  )
  const { at, ...message } = JSON.parse(queue.left()[0] ?? '{}')
  assert.deepEqual(message, { to: '+15550100', medium: 'SMS', code: '123456' })
  assert.equal(Math.abs(Date.now() - Date.parse(at)) < 60_000, true)
  assert.deepEqual(
    kms.decrypted.map((context) => context['userpool-id']),
    [poolId],
  )
})

test('without its settings it says so when it is loaded', () => {
  const file = path.join(__dirname, 'function', 'index.js')
  const env = { ...process.env, ...credentials, KEY_ARN: '' }
  const { status, stderr } = spawnSync(process.execPath, [file], { env, encoding: 'utf8' })
  assert.match(stderr, /KEY_ARN and QUEUE_URL must be set/)
  assert.notEqual(status, 0)
})
