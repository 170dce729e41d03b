// The gate before the calls of scenarios: open, then shut for good, and done only when what was on its way came back.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider'
import { Gate } from './gate'

/** A client whose calls are answered when the test says so. */
function client() {
  const credentials = { accessKeyId: 'a', secretAccessKey: 'b' }
  const sdk = new CognitoIdentityProvider({ region: 'us-east-1', credentials })
  const answers: (() => void)[] = []
  const gate = new Gate([sdk])
  const answered = () => () =>
    new Promise((resolve) => answers.push(() => resolve({ response: {}, output: { $metadata: {} } })))
  sdk.middlewareStack.add(answered as never, { step: 'initialize', priority: 'low', name: 'answered' })
  return { sdk, gate, answers }
}

const isOver = async (promise: Promise<unknown>): Promise<boolean> => {
  const open = Symbol('open')
  await new Promise(setImmediate)
  return (await Promise.race([promise, Promise.resolve(open)])) !== open
}

test('a call goes through while the gate is open', async () => {
  const { sdk, answers } = client()
  const call = sdk.listUserPools({ MaxResults: 1 })
  await new Promise(setImmediate)
  answers[0]?.()
  assert.ok(await call)
})

test('it is shut when the call on its way has come back', async () => {
  const { sdk, gate, answers } = client()
  const call = sdk.listUserPools({ MaxResults: 1 })
  await new Promise(setImmediate)
  const shut = gate.shut()
  assert.equal(await isOver(shut), false)
  answers[0]?.()
  await call
  assert.equal(await isOver(shut), true)
})

test('after that no call gets out', async () => {
  const { sdk, gate, answers } = client()
  await gate.shut()
  const call = sdk.listUserPools({ MaxResults: 1 })
  assert.equal(await isOver(call), false)
  assert.equal(answers.length, 0)
})
