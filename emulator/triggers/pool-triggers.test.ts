// Which function a pool's LambdaConfig leads to, and how a failing one is told (TRIG-005, TRIG-023).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TriggerEvent, TriggerHandlers } from './handlers'
import { PoolTriggers } from './pool-triggers'

const arn = (name: string) => `arn:aws:lambda:eu-west-1:123456789012:function:${name}`
const call = {
  occasion: 'SignUp',
  userName: 'alice',
  clientId: undefined,
  request: { a: 1, b: undefined },
  expects: { autoConfirmUser: 'flag' },
} as const

const asked = (handlers: TriggerHandlers | undefined, PreSignUp?: string) =>
  new PoolTriggers(handlers, () => ({ Id: 'eu-west-1_x', LambdaConfig: { ...(PreSignUp && { PreSignUp }) } })).call(
    'PreSignUp',
    call,
  )
const confirms = (event: TriggerEvent) => ({ ...event, response: { autoConfirmUser: true } })

test('a function is found by its name in the ARN, with or without a version, else by the name of the trigger', async () => {
  const granted = { autoConfirmUser: true }
  assert.deepEqual(await asked({ mine: confirms }, arn('mine')), granted)
  assert.deepEqual(await asked({ mine: confirms }, arn('mine:7')), granted)
  assert.deepEqual(await asked({ PreSignUp: confirms }, arn('anything')), granted)
  await assert.rejects(asked({ other: confirms }, arn('mine')), { type: 'UnexpectedLambdaException' })
})

test('nothing is called where the pool names nothing or the server has no functions', async () => {
  assert.equal(await asked({ PreSignUp: confirms }), undefined)
  assert.equal(await asked(undefined, arn('mine')), undefined)
})

test('the event has the documented members, and those that are undefined are left out (TRIG-007)', async () => {
  let seen: TriggerEvent | undefined
  await asked({ PreSignUp: (event) => (seen = event) }, arn('x'))
  assert.deepEqual(seen, {
    version: '1',
    triggerSource: 'PreSignUp_SignUp',
    region: 'eu-west-1',
    userPoolId: 'eu-west-1_x',
    userName: 'alice',
    callerContext: { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId: 'CLIENT_ID_NOT_APPLICABLE' },
    request: { a: 1 },
    response: { autoConfirmUser: null },
  })
})

for (const nonsense of [undefined, null, 'text', {}, { response: [] }, { response: { autoConfirmUser: 'yes' } }])
  test(`${JSON.stringify(nonsense)} is no answer`, async () => {
    await assert.rejects(asked({ PreSignUp: () => nonsense }, arn('x')), { type: 'InvalidLambdaResponseException' })
  })
