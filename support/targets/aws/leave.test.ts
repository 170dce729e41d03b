// A run that is stopped while it changes a pool: whichever of its calls is on its way then, the pool is put back after it, and nothing stays.
import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { after, before, test } from 'node:test'
import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider'
import { type Emulator, startEmulator } from '../../../emulator/index'
import { type AwsConfig, readConfig } from '../../config'
import { configurationOf } from '../../restoring/described'
import { differences } from '../../restoring/differences'
import { awsTarget } from '../aws'

const folder = mkdtempSync(path.join(tmpdir(), 'leave-'))
const credentials = { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b', AWS_REGION: 'us-east-1' }
let emulator: Emulator
let admin: CognitoIdentityProvider

/** The calls of the run: one of them is held until the test lets it go on to the pool. */
const calls = { seen: 0, held: 0, onHold: () => {}, letGo: Promise.resolve() }

const between = createServer((request, response) => void handOn(request, response))

async function handOn(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await buffer(request)
  calls.seen += 1
  if (calls.seen === calls.held) {
    calls.onHold()
    await calls.letGo
  }
  const { host: _, connection: __, 'content-length': ___, expect: ____, ...headers } = request.headers
  const answer = await fetch(emulator.url, { method: 'POST', headers: headers as Record<string, string>, body })
  response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(Buffer.from(await answer.arrayBuffer()))
}

before(async () => {
  Object.assign(process.env, credentials)
  emulator = await startEmulator({ port: 0 })
  admin = new CognitoIdentityProvider({ endpoint: emulator.url })
  await new Promise<void>((done) => between.listen(0, '127.0.0.1', done))
})
after(async () => {
  admin.destroy()
  between.close()
  await emulator.close()
  rmSync(folder, { recursive: true })
})

/** A pool that requires TOTP, an app client of it, and the settings of a run that may change it. */
async function customers() {
  const { UserPool } = await admin.createUserPool({ PoolName: 'customers' })
  const UserPoolId = UserPool?.Id ?? ''
  const mfa = { MfaConfiguration: 'ON', SoftwareTokenMfaConfiguration: { Enabled: true } } as const
  await admin.setUserPoolMfaConfig({ UserPoolId, ...mfa })
  const { UserPoolClient } = await admin.createUserPoolClient({ UserPoolId, ClientName: 'app' })
  const clientId = UserPoolClient?.ClientId ?? ''
  const config = readConfig({
    ...credentials,
    COGNITO_ENDPOINT: `http://127.0.0.1:${(between.address() as AddressInfo).port}`,
    COGNITO_USER_POOL_ID: UserPoolId,
    COGNITO_CLIENT_ID: clientId,
    COGNITO_ALLOW_CONFIG_CHANGES: UserPoolId,
    COGNITO_JOURNAL: folder,
  })
  return { UserPoolId, clientId, config: config as AwsConfig }
}

const noCall = () => assert.fail('the pool is given its shape by the run, not by the scenario')

/** Of another kind than the pool: three calls change it, and as many as there are kinds make the app clients. */
const callsOfShape = 5

for (let nth = 1; nth <= callsOfShape; nth++)
  test(`stopped at call ${nth} of ${callsOfShape}`, async () => {
    const { UserPoolId, clientId, config } = await customers()
    const asItWas = await configurationOf(admin, UserPoolId, clientId)
    const target = await awsTarget(config)
    const pools = await target.pools('0a1b')
    let letGo = () => {}
    calls.letGo = new Promise((done) => {
      letGo = done
    })
    const onHold = new Promise<void>((done) => {
      calls.onHold = done
    })
    calls.held = calls.seen + nth
    void pools.shared('MFA off', 'first', noCall)
    await onHold
    const over = target.close()
    const seen = calls.seen
    for (let i = 0; i < 10; i++) await admin.describeUserPool({ UserPoolId }) // time enough for calls of the end
    assert.equal(calls.seen, seen, 'the end of the run waits for the call on its way')
    letGo()
    await over
    assert.deepEqual(differences(asItWas, await configurationOf(admin, UserPoolId, clientId)), [])
    const { UserPoolClients = [] } = await admin.listUserPoolClients({ UserPoolId })
    assert.deepEqual(
      UserPoolClients.map(({ ClientId }) => ClientId),
      [clientId],
    )
    assert.deepEqual(readdirSync(folder), [])
  })
