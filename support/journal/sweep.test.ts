// Whom a sweep deletes by a phone number: nobody but the user who has the address of the run's making beside it.
import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import { remove } from './sweep'

const email = 'alice-0a1b2c-0123456789@example.com'
const claimed = [{ poolId: 'us-east-1_a', username: '+12025550101', email }]
const none = { poolNames: [], poolIds: [], users: [], clients: { named: [], known: [] } }

/** Who has the number in the pool; undefined where nobody has. */
let holder: string | undefined
const deleted: string[] = []
const server = createServer(async (request, response) => {
  const body = JSON.parse((await request.toArray()).join(''))
  const isDeletion = String(request.headers['x-amz-target']).endsWith('.AdminDeleteUser')
  if (isDeletion) deleted.push(body.Username)
  response.writeHead(holder ? 200 : 400, { 'content-type': 'application/x-amz-json-1.1' })
  const user = { Username: 'sub', UserAttributes: [{ Name: 'email', Value: holder }] }
  response.end(JSON.stringify(holder ? user : { __type: 'UserNotFoundException', message: 'User does not exist.' }))
})
let sdk: CognitoIdentityProviderClient

before(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const credentials = { accessKeyId: 'a', secretAccessKey: 'b' }
  sdk = new CognitoIdentityProviderClient({ endpoint, region: 'us-east-1', credentials, maxAttempts: 1 })
})
after(() => {
  sdk.destroy()
  server.close()
})

for (const [who, address, users, names] of [
  ['a user of the run', email, 1, ['sub']],
  ['a customer', 'bob@example.com', 0, []],
  ['nobody', undefined, 0, []],
] as const)
  test(`where ${who} has the number, ${users} user is deleted`, async () => {
    holder = address
    deleted.length = 0
    assert.equal((await remove(sdk, { ...none, claimed })).users, users)
    assert.deepEqual(deleted, names)
  })
