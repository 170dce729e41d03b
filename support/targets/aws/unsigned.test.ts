// A client without credentials: it signs nothing although the environment has keys, and what must be signed never leaves.
import assert from 'node:assert/strict'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, beforeEach, test } from 'node:test'
import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider'
import { NotApplicable } from '../../wire/failures'
import { keepUnsigned, nobody } from './unsigned'

const came: IncomingMessage[] = []
const server = createServer((request, response) => {
  came.push(request)
  response.setHeader('content-type', 'application/x-amz-json-1.1')
  response.end('{}')
})
let sdk: CognitoIdentityProvider

before(async () => {
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'AKID', AWS_SECRET_ACCESS_KEY: 'secret' })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  sdk = new CognitoIdentityProvider({ endpoint, region: 'us-east-1', credentials: nobody })
  keepUnsigned(sdk)
})
beforeEach(() => void came.splice(0))
after(() => {
  sdk.destroy()
  server.close()
})

test('what users may call is sent without a signature', async () => {
  await sdk.initiateAuth({ ClientId: 'client', AuthFlow: 'USER_PASSWORD_AUTH' })
  await sdk.associateSoftwareToken({ AccessToken: 'token' })
  await sdk.deleteUser({ AccessToken: 'token' })
  assert.deepEqual(
    came.map(({ headers }) => headers.authorization),
    [undefined, undefined, undefined],
  )
})

test('what needs a signature is not sent, and says which call it was', async () => {
  const because = (name: string) => (error: Error) => error instanceof NotApplicable && error.message.includes(name)
  const user = { UserPoolId: 'us-east-1_a', Username: 'alice' }
  await assert.rejects(sdk.adminGetUser(user), because('AdminGetUser'))
  await assert.rejects(sdk.adminDeleteUser(user), because('AdminDeleteUser'))
  await assert.rejects(sdk.describeUserPool({ UserPoolId: 'us-east-1_a' }), because('DescribeUserPool'))
  assert.equal(came.length, 0)
})
