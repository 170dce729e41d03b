// Codes as real e-mail: a mail server on a port gets what the SDK's calls made the pool send, and the code in it is good.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider'
import { opened, reaching } from '../front/testing'
import { startEmulator } from '../index'
import { letterbox } from './testing'

const alice = {
  Username: 'alice',
  Password: 'Pw-9abcdefgh',
  UserAttributes: [{ Name: 'email', Value: 'alice@example.com' }],
}

test('a code comes by e-mail in the words of the pool, and confirms the user', { timeout: 10_000 }, async (t) => {
  const box = await letterbox(t)
  const running = await opened(t, { smtp: box.url, outbox: false })
  const client = new CognitoIdentityProvider(reaching(running))
  const { UserPool } = await client.createUserPool({
    PoolName: 'mail',
    AutoVerifiedAttributes: ['email'],
    VerificationMessageTemplate: { EmailSubject: 'Welcome', EmailMessage: '<b>{####}</b> is it' },
  })
  const { UserPoolClient } = await client.createUserPoolClient({ UserPoolId: UserPool?.Id, ClientName: 'app' })
  const ClientId = UserPoolClient?.ClientId
  await client.signUp({ ClientId, ...alice })
  const letter = await box.next()
  assert.match(letter, /^From: no-reply@verificationemail\.com$/m)
  assert.match(letter, /^To: alice@example\.com$/m)
  assert.match(letter, /^Subject: Welcome$/m)
  assert.match(letter, /^Content-Type: text\/html/m)
  const code = /<b>(\d{6})<\/b> is it/.exec(letter)?.[1]
  await client.confirmSignUp({ ClientId, Username: 'alice', ConfirmationCode: code })
  assert.deepEqual(await (await fetch(`${running.url}/_emulator/messages`)).json(), [])
})

test('a mail server that is away is told of, and stops nobody from signing up', { timeout: 10_000 }, async () => {
  const told: string[] = []
  const log = (error: unknown, target: string) => told.push(`${target} ${(error as NodeJS.ErrnoException).code}`)
  const running = await startEmulator({ smtp: 'smtp://127.0.0.1:1', log })
  const client = new CognitoIdentityProvider(reaching(running))
  const { UserPool } = await client.createUserPool({ PoolName: 'mail', AutoVerifiedAttributes: ['email'] })
  const { UserPoolClient } = await client.createUserPoolClient({ UserPoolId: UserPool?.Id, ClientName: 'app' })
  await client.signUp({ ClientId: UserPoolClient?.ClientId, ...alice })
  const kept = (await (await fetch(`${running.url}/_emulator/messages`)).json()) as unknown[]
  assert.equal(kept.length, 1)
  client.destroy()
  await running.close()
  assert.deepEqual(told, ['e-mail ESOCKET'])
})
