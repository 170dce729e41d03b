// A pool that was given one shape after another is put back as it was, on the embedded pool; and what cannot be is told and kept.
import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider'
import { startEmulator } from '../../emulator/index'
import { requestsToShape } from '../pools/shaped'
import { shapeOf } from '../pools/shapes'
import { ConfigError } from '../settings/env'
import { configurationOf } from './described'
import { differences } from './differences'
import { give } from './give'
import { mustBeFree, putBackLeft } from './left'
import { putBack } from './put-back'
import { keepSnapshot, keptSnapshot, type Snapshot } from './snapshot'

const folder = mkdtempSync(path.join(tmpdir(), 'put-back-'))
const credentials = { accessKeyId: 'emulator', secretAccessKey: 'emulator' }
const region = 'us-east-1'
let close: () => Promise<void>
let sdk: CognitoIdentityProvider
let endpoint: string

before(async () => {
  const server = await startEmulator({ port: 0, region })
  endpoint = server.url
  sdk = new CognitoIdentityProvider({ endpoint, region, credentials })
  close = () => server.close()
})
after(async () => {
  sdk.destroy()
  await close()
  rmSync(folder, { recursive: true })
})

/** A pool with required MFA and settings of its own, and the snapshot of it on the disk. */
async function pool(): Promise<Snapshot> {
  const SmsConfiguration = { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms', ExternalId: 'x' }
  const { UserPool } = await sdk.createUserPool({
    PoolName: 'customers',
    SmsConfiguration,
    Policies: { PasswordPolicy: { MinimumLength: 12, RequireNumbers: true } },
    DeviceConfiguration: { ChallengeRequiredOnNewDevice: true },
    AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'admin_only', Priority: 1 }] },
    UserPoolTags: { team: 'customers' },
  })
  const UserPoolId = UserPool?.Id ?? ''
  await sdk.setUserPoolMfaConfig({ UserPoolId, MfaConfiguration: 'ON', SmsMfaConfiguration: { SmsConfiguration } })
  const { UserPoolClient } = await sdk.createUserPoolClient({ UserPoolId, ClientName: 'app', GenerateSecret: true })
  const clientId = UserPoolClient?.ClientId ?? ''
  const read = await configurationOf(sdk, UserPoolId, clientId)
  return keepSnapshot(folder, { run: '0a1b', region, endpoint, poolId: UserPoolId, clientId, before: read })
}

const shaped = async ({ before: read }: Snapshot, shape: string): Promise<void> =>
  assert.deepEqual(await give(sdk, requestsToShape(shapeOf(shape), read, { sms: undefined, emailArn: undefined })), [])

const left = async ({ before: read, poolId, clientId }: Snapshot) =>
  differences(read, await configurationOf(sdk, poolId, clientId))

/** Whoever reads it takes the writer for dead: no process has the number. */
const ofTheDead = (snapshot: Snapshot) =>
  writeFileSync(keptSnapshot(folder, snapshot.poolId)?.file ?? '', JSON.stringify({ ...snapshot, pid: 2 ** 22 + 1 }))

const shapes = [
  'MFA off',
  'optional TOTP and device tracking',
  'MFA off and e-mail or SMS codes as a first factor',
  'required SMS and TOTP',
  'MFA off and passkeys',
  'required TOTP, passkeys as several factors and recovery by e-mail',
]
for (const shape of shapes)
  test(`from ${shape}, after others, the pool is put back`, async () => {
    const snapshot = await pool()
    for (const one of [...shapes, shape]) await shaped(snapshot, one)
    assert.ok((await left(snapshot)).length > 3)
    assert.equal(await putBack(sdk, snapshot), undefined)
    assert.deepEqual(await left(snapshot), [])
  })

test('a pool that is as it was is not touched', async () => {
  const snapshot = await pool()
  assert.equal(await putBack(sdk, snapshot), undefined)
  const { UserPool } = await sdk.describeUserPool({ UserPoolId: snapshot.poolId })
  assert.deepEqual(UserPool?.LastModifiedDate, snapshot.before.pool.LastModifiedDate)
})

test('what cannot be put back is one sentence, and MFA is on again all the same', async () => {
  const snapshot = await pool()
  await shaped(snapshot, 'MFA off')
  await sdk.addCustomAttributes({
    UserPoolId: snapshot.poolId,
    CustomAttributes: [{ Name: 'b', AttributeDataType: 'String' }],
  })
  const said = (await putBack(sdk, snapshot)) ?? ''
  assert.match(said, /is not as it was before the run: SchemaAttributes\.custom:b was absent and is \{.*\}\.$/)
  assert.equal((await sdk.getUserPoolMfaConfig({ UserPoolId: snapshot.poolId })).MfaConfiguration, 'ON')
})

test('an update that is refused is told, and MFA is on again all the same', async () => {
  const snapshot = await pool()
  await shaped(snapshot, 'MFA off')
  const phone = {
    ...snapshot.before.pool,
    AutoVerifiedAttributes: ['email'] as const,
    UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['phone_number'] as const },
  }
  const said = (await putBack(sdk, { ...snapshot, before: { ...snapshot.before, pool: phone } as never })) ?? ''
  assert.match(said, /for the service answered InvalidParameterException: /)
  assert.equal((await sdk.getUserPoolMfaConfig({ UserPoolId: snapshot.poolId })).MfaConfiguration, 'ON')
})

test('another run stays away while one goes on, and after one that was killed', async () => {
  const snapshot = await pool()
  const sentence = (words: RegExp) => (error: unknown) => error instanceof ConfigError && words.test(error.message)
  assert.throws(() => mustBeFree(folder, snapshot.poolId), sentence(/run 0a1b .* is changing: wait for its end/))
  ofTheDead(snapshot)
  assert.throws(() => mustBeFree(folder, snapshot.poolId), sentence(/did not put back: run cognito-mfa sweep first\.$/))
  assert.throws(() => keepSnapshot(folder, snapshot), /EEXIST/)
  assert.doesNotThrow(() => mustBeFree(folder, 'us-east-1_Other'))
})

test('the sweep puts back what the dead left, there and nowhere else, and lets be what goes on', async () => {
  rmSync(folder, { recursive: true })
  const [dead, alive] = [await pool(), await pool()]
  for (const one of [dead, alive]) await shaped(one, 'MFA off')
  ofTheDead(dead)
  assert.deepEqual(await putBackLeft(folder, sdk, { endpoint, region: 'eu-west-1' }), { pools: 0, left: [] })
  assert.deepEqual(await putBackLeft(folder, sdk, { endpoint, region }), { pools: 1, left: [] })
  assert.deepEqual([await left(dead), (await left(alive)).length > 0], [[], true])
  assert.deepEqual(
    [keptSnapshot(folder, dead.poolId), keptSnapshot(folder, alive.poolId)?.snapshot?.run],
    [undefined, '0a1b'],
  )
})

test('a snapshot that was never written whole changed nothing, and is removed; so is that of a pool that is gone', async () => {
  const gone = await pool()
  ofTheDead(gone)
  await sdk.deleteUserPool({ UserPoolId: gone.poolId })
  const torn = path.join(folder, 'us-east-1_Torn.snapshot.json')
  writeFileSync(torn, '{"run":')
  assert.deepEqual(await putBackLeft(folder, sdk, { endpoint, region }), { pools: 1, left: [] })
  assert.deepEqual([existsSync(torn), keptSnapshot(folder, gone.poolId)], [false, undefined])
})
