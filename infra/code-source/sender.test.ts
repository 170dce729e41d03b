// What a pool encrypts reaches our own code source; what is not of the pool, or no code, does not, and nothing of it is told.
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, test } from 'node:test'
import { RawAesKeyringNode, RawAesWrappingSuiteIdentifier } from '@aws-crypto/client-node'
import { SQSClient } from '@aws-sdk/client-sqs'
import { openQueue, type Queue } from '../../scripts/real-pool/queue'
import { codesFromQueue } from '../../support/code-sources/sqs'
import { senderTo } from './function/sender'
import { sources } from './function/sources'
import { encryptedAs, eventOf, poolId } from './testing'

const wrappingSuite = RawAesWrappingSuiteIdentifier.AES256_GCM_IV12_TAG16_NO_PADDING
const keyringOf = (unencryptedMasterKey: Buffer) =>
  new RawAesKeyringNode({ keyName: 'key', keyNamespace: 'test', unencryptedMasterKey, wrappingSuite })
const keyring = keyringOf(randomBytes(32))

const credentials = { accessKeyId: 'test', secretAccessKey: 'test' }
let queue: Queue
let sqs: SQSClient
let said: string[]

before(async () => {
  Object.assign(process.env, { AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' })
  queue = await openQueue()
  sqs = new SQSClient({ endpoint: queue.endpoint, region: 'us-east-1', credentials })
})
after(() => {
  sqs.destroy()
  queue.close()
})

const sender = (with_ = keyring) => {
  said = []
  return senderTo({ keyring: with_, queue: sqs, queueUrl: queue.url, log: (line) => void said.push(line) })
}
const users = { email: 'alice@example.com', phone_number: '+15550100123' }
const secrets = /123456|alice|5550100/

for (const source of sources.filter((name) => !/AccountTakeOver/.test(name)))
  test(`${source} reaches the code source`, async () => {
    await sender()(eventOf(source, users, await encryptedAs(keyring, '123456')))
    const address = /Email/.test(source) ? users.email : users.phone_number
    const codes = codesFromQueue(queue.url, queue.endpoint)
    const [message] = await codes.sentTo({ poolId, address, atLeast: 1 })
    await codes.close?.()
    assert.deepEqual([message?.code, message?.medium], ['123456', /Email/.test(source) ? 'EMAIL' : 'SMS'])
    assert.match(said.join(), /queued for (?:a\*\*\*@e\*\*\*|\*{8}0123)$/)
    assert.doesNotMatch(said.join(), secrets)
  })

test('there are both senders, each with its seven causes, and one warning', () => {
  assert.equal(new Set(sources).size, 15)
  assert.equal(sources.filter((name) => /SMS/.test(name)).length, 7)
})

test('a warning of an attack carries no code', async () => {
  await sender()(eventOf('CustomEmailSender_AccountTakeOverNotification', {}, null))
  assert.match(said.join(), /carries no code/)
  assert.deepEqual(queue.left(), [])
})

test('a temporary password is as it was before the pool escaped it for HTML', async () => {
  await sender()(eventOf('CustomSMSSender_AdminCreateUser', users, await encryptedAs(keyring, 'a&lt;b&gt;&amp;lt;')))
  assert.equal(JSON.parse(queue.left()[0] ?? '').code, 'a<b>&lt;')
})

/** What is refused: nothing is queued, and the error tells why without code or address. */
const refused: readonly [what: string, event: () => Promise<Parameters<ReturnType<typeof sender>>[0]>, why: RegExp][] =
  [
    ['another trigger', async () => eventOf('CustomMessage_SignUp', users, null), /"CustomMessage_SignUp" is not one/],
    [
      'a sender of the other type',
      async () => ({
        ...eventOf('CustomSMSSender_SignUp', users, 'x'),
        request: eventOf('CustomEmailSender_SignUp', users, 'x').request,
      }),
      /type "customEmailSenderRequestV1", not customSMS/,
    ],
    ['no code', async () => eventOf('CustomEmailSender_SignUp', users, null), /the event has no code$/],
    ['no address', async () => eventOf('CustomSMSSender_SignUp', { email: users.email }, 'x'), /no phone_number$/],
    ['a code in clear', async () => eventOf('CustomEmailSender_SignUp', users, '123456'), /cannot be decrypted/],
    [
      'another key',
      async () => eventOf('CustomEmailSender_SignUp', users, await encryptedAs(keyringOf(randomBytes(32)), '123456')),
      /cannot be decrypted/,
    ],
    [
      'a message of another pool',
      async () => eventOf('CustomEmailSender_SignUp', users, await encryptedAs(keyring, '123456', 'us-east-1_Other')),
      /it is of the pool us-east-1_Other, the event of us-east-1_Test/,
    ],
  ]

for (const [what, event, why] of refused)
  test(`refused: ${what}`, async () => {
    const before = queue.left().length
    const error = await sender()(await event()).then(
      () => assert.fail('it was queued'),
      (error: Error) => error,
    )
    assert.match(error.message, why)
    assert.doesNotMatch(error.message, secrets)
    assert.equal(queue.left().length, before)
  })

test('a message with any one byte changed is refused', async () => {
  const whole = Buffer.from(await encryptedAs(keyring, '123456'), 'base64')
  for (let at = 0; at < whole.length; at += 7) {
    const tampered = Buffer.from(whole)
    tampered[at] = (tampered[at] ?? 0) ^ 1
    await assert.rejects(sender()(eventOf('CustomEmailSender_SignUp', users, tampered.toString('base64'))), /decrypted/)
  }
})
