// Handlers are called as Lambda calls them: by return, promise and callback, with a copy of the event.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { invoke, type TriggerEvent, type TriggerHandler } from './handlers'

const event: TriggerEvent = {
  version: '1',
  triggerSource: 'PreSignUp_SignUp',
  region: 'us-east-1',
  userPoolId: 'us-east-1_x',
  userName: 'alice',
  callerContext: { awsSdkVersion: 'any', clientId: 'client' },
  request: {},
  response: { autoConfirmUser: null },
}
const confirming = (given: TriggerEvent) => ({ ...given, response: { autoConfirmUser: true } })

const styles: Record<string, TriggerHandler> = {
  return: confirming,
  promise: async (given) => confirming(given),
  callback: (given, _context, callback) => void setImmediate(() => callback(null, confirming(given))),
  change: (given) => Object.assign(given, { response: { autoConfirmUser: true } }),
}
for (const [style, handler] of Object.entries(styles))
  test(`a handler answers by ${style}, and the event that was handed in stays as it was`, async () => {
    assert.deepEqual(await invoke(handler, event), confirming(event))
    assert.deepEqual(event.response, { autoConfirmUser: null })
  })

test('what a handler throws, rejects or calls back with is what invoke rejects with', async () => {
  const throws = () => {
    throw new Error('no')
  }
  await assert.rejects(invoke(throws, event), /^Error: no$/)
  await assert.rejects(
    invoke(async () => throws(), event),
    /^Error: no$/,
  )
  await assert.rejects(
    invoke((_event, _context, callback) => callback(new Error('no')), event),
    /^Error: no$/,
  )
})
