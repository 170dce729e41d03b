// Codes that a trigger sends: the outbox gets none, and the handler can open what it is given as the docs say (TRIG-010).
import assert from 'node:assert/strict'
import { createDecipheriv, createHash } from 'node:crypto'
import { test } from 'node:test'
import { signUp } from '../operations/sign-up'
import { newTestPool, newTestServices } from '../testing'
import type { TriggerEvent } from './handlers'

const key = 'arn:aws:kms:us-east-1:123456789012:key/mine'
const person = {
  Username: 'alice',
  Password: 'Pw-9abcdefgh',
  UserAttributes: [{ Name: 'email', Value: 'a@example.com' }],
}

test('a code for a sender can be opened, and nothing lies in the outbox', async () => {
  let sealed = ''
  const sender = (event: TriggerEvent) => {
    sealed = event.request.code
    return event
  }
  const on = { ...newTestServices(), triggers: { sender } }
  const LambdaArn = 'arn:aws:lambda:us-east-1:123456789012:function:sender'
  const LambdaConfig = { KMSKeyID: key, CustomEmailSender: { LambdaVersion: 'V1_0', LambdaArn } } as const
  const { client } = await newTestPool(on, { AutoVerifiedAttributes: ['email'], LambdaConfig })
  await signUp(on)({ ClientId: client.id, ...person })
  assert.match(opened(sealed), /^\d{6}$/)
  assert.deepEqual(on.outbox.read(), [])
})

function opened(sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64')
  const key256 = createHash('sha256').update(key).digest()
  const decipher = createDecipheriv('aes-256-gcm', key256, bytes.subarray(0, 12))
  decipher.setAuthTag(bytes.subarray(12, 28))
  return `${decipher.update(bytes.subarray(28), undefined, 'utf8')}${decipher.final('utf8')}`
}
