// What the journal keeps of a sign-up that is refused: nothing, unless the pool has made the user all the same.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider'
import { Journal } from './journal'
import { keepJournal } from './keeping'

const folder = mkdtempSync(path.join(tmpdir(), 'keeping-'))
let refusal = ''
const server = createServer((_, response) => {
  response.writeHead(400, { 'content-type': 'application/x-amz-json-1.1' })
  response.end(JSON.stringify({ __type: refusal, message: 'no' }))
})
let endpoint = ''

before(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
after(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

async function leftAfter(type: string): Promise<number> {
  refusal = type
  const sdk = new CognitoIdentityProvider({ endpoint, region: 'us-east-1', maxAttempts: 1 })
  const journal = new Journal(folder, { run: type, region: 'us-east-1', endpoint })
  keepJournal(sdk, journal, 'us-east-1_a')
  await assert.rejects(sdk.signUp({ ClientId: 'client', Username: 'alice-0a1b2c-0123456789', Password: 'Pw-9' }))
  const { users } = journal.leftovers()
  journal.discard()
  sdk.destroy()
  return users.length
}

test('a name that is taken may be of somebody', async () => assert.equal(await leftAfter('UsernameExistsException'), 0))
test('a message that could not be sent leaves the user', async () => {
  assert.equal(await leftAfter('LimitExceededException'), 1)
  assert.equal(await leftAfter('CodeDeliveryFailureException'), 1)
})
