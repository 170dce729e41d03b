// Requests sent by hand wait out throttling as the SDK's own do, give up where it does, and repeat nothing else.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import { patiently } from './retries'

const sdk = (maxAttempts: number) => new CognitoIdentityProviderClient({ region: 'us-east-1', maxAttempts })
const refusal = (type: string) => new Response(JSON.stringify({ __type: type }), { status: 400 })

function answering(...answers: readonly Response[]) {
  let sent = 0
  const send = async () => answers[Math.min(sent++, answers.length - 1)] as Response
  return { send, sent: () => sent }
}

test('a throttled request is sent again until it is answered', async () => {
  const throttled = () => refusal('TooManyRequestsException')
  const { send, sent } = answering(throttled(), throttled(), new Response('{}'))
  assert.equal((await patiently(sdk(5), send)).status, 200)
  assert.equal(sent(), 3)
})

test('where the SDK would give up, the refusal is the answer, unread', async () => {
  const { send, sent } = answering(refusal('TooManyRequestsException'))
  const answer = await patiently(sdk(2), send)
  assert.match(await answer.text(), /TooManyRequestsException/)
  assert.equal(sent(), 2)
})

test('any other refusal is an answer at once', async () => {
  const { send, sent } = answering(refusal('NotAuthorizedException'), new Response('{}'))
  assert.equal((await patiently(sdk(5), send)).status, 400)
  assert.equal(sent(), 1)
})
