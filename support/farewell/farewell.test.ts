// Users who delete themselves, on an embedded pool over the network: whatever state a scenario, or a killed run, left them in.
import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, afterEach, before, test } from 'node:test'
import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider'
import { type Emulator, startEmulator } from '../../emulator/index'
import { Authenticator } from '../authenticator'
import { outboxAt } from '../code-sources/outbox'
import { secretHash } from '../secret-hash'
import { keepAsTheyWere } from './as-they-were'
import { sayFarewell } from './farewell'
import { follow } from './following'
import { KeyRing } from './key-ring'
import { Lending } from './lending'
import type { Line } from './line'

const folder = mkdtempSync(path.join(tmpdir(), 'farewell-'))
let emulator: Emulator
let admin: CognitoIdentityProvider
const open: CognitoIdentityProvider[] = []

const sdkFor = () => {
  const credentials = { accessKeyId: 'a', secretAccessKey: 'b' }
  const sdk = new CognitoIdentityProvider({ endpoint: emulator.url, region: 'us-east-1', maxAttempts: 1, credentials })
  open.push(sdk)
  return sdk
}

before(async () => {
  emulator = await startEmulator({ port: 0 })
  admin = sdkFor()
})
afterEach(() => assert.deepEqual(readdirSync(folder), []))
after(async () => {
  for (const sdk of open) sdk.destroy()
  await emulator.close()
  rmSync(folder, { recursive: true })
})

/** A pool, a run that follows its calls, and a user who signed up in it. */
async function begun(MfaConfiguration: 'OPTIONAL' | 'ON', flow: 'USER_PASSWORD_AUTH' | 'USER_SRP_AUTH' | 'USER_AUTH') {
  const { UserPool } = await admin.createUserPool({ PoolName: 'p', AutoVerifiedAttributes: ['email'] })
  const UserPoolId = UserPool?.Id ?? ''
  const factors = { SoftwareTokenMfaConfiguration: { Enabled: true } }
  await admin.setUserPoolMfaConfig({ UserPoolId, MfaConfiguration, ...factors })
  const ExplicitAuthFlows = [`ALLOW_${flow}` as const, 'ALLOW_REFRESH_TOKEN_AUTH' as const]
  const made = await admin.createUserPoolClient({
    UserPoolId,
    ClientName: 'c',
    GenerateSecret: true,
    ExplicitAuthFlows,
  })
  const { ClientId = '', ClientSecret: secret = '' } = made.UserPoolClient ?? {}
  const line = (): Line => ({
    sdk: sdkFor(),
    client: { id: ClientId, secret },
    poolId: UserPoolId,
    flows: ExplicitAuthFlows,
    codes: outboxAt(emulator.url),
    marginMs: 1000,
    offsetMs: 0,
  })
  const first = line()
  const stem = path.join(folder, UserPoolId)
  const ring = new KeyRing(stem, () => {})
  follow(first.sdk, ring, 0)
  const user = { ClientId, Username: 'alice', SecretHash: secretHash('alice', ClientId, secret) }
  const sdk = first.sdk as CognitoIdentityProvider
  const UserAttributes = [{ Name: 'email', Value: `${UserPoolId}@example.com` }]
  await sdk.signUp({ ...user, Password: 'Pw-9secret', UserAttributes })
  const confirm = async () => {
    const sent = await outboxAt(emulator.url).sentTo({
      poolId: UserPoolId,
      address: `${UserPoolId}@example.com`,
      atLeast: 1,
    })
    await sdk.confirmSignUp({ ...user, ConfirmationCode: sent.at(-1)?.code })
  }
  const signIn = async () => {
    const AuthParameters = { USERNAME: 'alice', PASSWORD: 'Pw-9secret', SECRET_HASH: user.SecretHash }
    const { AuthenticationResult } = await sdk.initiateAuth({
      ClientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters,
    })
    return AuthenticationResult?.AccessToken ?? ''
  }
  const users = async () => (await admin.listUsers({ UserPoolId })).Users?.map(({ Username }) => Username)
  return { first, line, ring, stem, sdk, confirm, signIn, users }
}

/** As `sweep` does it: nothing is left of the run but its files. */
async function swept({ line, stem }: Awaited<ReturnType<typeof begun>>): Promise<string[]> {
  const [fresh, ring] = [line(), KeyRing.of(stem)]
  follow(fresh.sdk, ring, 0)
  return sayFarewell(fresh, ring)
}

async function preferApp(sdk: CognitoIdentityProvider, AccessToken: string): Promise<void> {
  const { SecretCode = '' } = await sdk.associateSoftwareToken({ AccessToken })
  const app = new Authenticator(SecretCode, 1000)
  const offer = app.offer(Date.now())
  await sdk.verifySoftwareToken({ AccessToken, UserCode: app.spend('step' in offer ? offer.step : 0) })
  await sdk.setUserMFAPreference({ AccessToken, SoftwareTokenMfaSettings: { Enabled: true, PreferredMfa: true } })
}

test('a user who never confirmed does it now', async () => {
  const run = await begun('OPTIONAL', 'USER_PASSWORD_AUTH')
  assert.deepEqual([await sayFarewell(run.first, run.ring), await run.users()], [[], []])
})

for (const flow of ['USER_SRP_AUTH', 'USER_AUTH'] as const)
  test(`a client that takes ${flow} alone is enough`, async () => {
    const run = await begun('OPTIONAL', flow)
    assert.deepEqual([await swept(run), await run.users()], [[], []])
  })

test('a user who must have a factor sets one up for it', async () => {
  const run = await begun('ON', 'USER_PASSWORD_AUTH')
  await run.confirm()
  assert.deepEqual([await swept(run), await run.users()], [[], []])
})

test('a user with an app, signed out everywhere, comes in with a code that is not spent', async () => {
  const run = await begun('OPTIONAL', 'USER_PASSWORD_AUTH')
  await run.confirm()
  const AccessToken = await run.signIn()
  await preferApp(run.sdk, AccessToken)
  await run.sdk.globalSignOut({ AccessToken })
  assert.deepEqual([await swept(run), await run.users()], [[], []])
})

test('a changed password is known, and a change that was refused is forgotten', async () => {
  const run = await begun('OPTIONAL', 'USER_PASSWORD_AUTH')
  await run.confirm()
  const AccessToken = await run.signIn()
  const change = { AccessToken, PreviousPassword: 'Pw-9secret' }
  await assert.rejects(run.sdk.changePassword({ ...change, ProposedPassword: 'short' }))
  await run.sdk.changePassword({ ...change, ProposedPassword: 'Pw-9other' })
  await run.sdk.globalSignOut({ AccessToken })
  assert.deepEqual([await swept(run), await run.users()], [[], []])
})

test('a user without a code source is left, and it is said why; with one, gone', async () => {
  const run = await begun('OPTIONAL', 'USER_PASSWORD_AUTH')
  const left = await sayFarewell({ ...run.first, codes: undefined }, run.ring)
  assert.match(left.join(), /^alice: never confirmed, and no code source is set/)
  assert.deepEqual([await run.users(), await swept(run), await run.users()], [['alice'], [], []])
})

test('a user who was never made, or is gone already, leaves nothing to do', async () => {
  const run = await begun('OPTIONAL', 'USER_PASSWORD_AUTH')
  for (const alice of run.ring.users) run.ring.keep(run.ring.add({ ...alice, username: 'bob', made: false }))
  assert.deepEqual([await sayFarewell(run.first, run.ring), await run.users()], [[], []])
})

/** A user of somebody's, whom a run borrows and gives an app. */
async function lent() {
  const run = await begun('OPTIONAL', 'USER_PASSWORD_AUTH')
  await sayFarewell(run.first, run.ring)
  const lend = { UserPoolId: run.first.poolId, Username: 'lent', Password: 'Pw-9lent', Permanent: true }
  await admin.adminCreateUser({ UserPoolId: lend.UserPoolId, Username: 'lent', MessageAction: 'SUPPRESS' })
  await admin.adminSetUserPassword(lend)
  const lending = new Lending([{ line: 1, username: 'lent', password: 'Pw-9lent' }], run.first, run.ring)
  keepAsTheyWere(run.sdk, run.ring)
  const factors = async () => (await admin.adminGetUser(lend)).UserMFASettingList
  const AccessToken = () => run.ring.users[0]?.tokens.at(-1)
  return { run, lending, factors, AccessToken }
}

test('a user who was given comes back without the factor, by a run and by a sweep', async () => {
  const { run, lending, factors, AccessToken } = await lent()
  for (const putBack of [() => sayFarewell(run.first, run.ring), () => swept(run)]) {
    await lending.borrow()
    await assert.rejects(lending.borrow(), /COGNITO_USERS_FILE has too few users/)
    await preferApp(run.sdk, AccessToken() ?? '')
    assert.deepEqual([await factors(), await putBack(), await factors()], [['SOFTWARE_TOKEN_MFA'], [], undefined])
    assert.deepEqual(await run.users(), ['lent'])
    lending.takeBack()
  }
  run.ring.users.map((user) => run.ring.drop(user))
})

test('what could not be undone is not done to a user who was given', async () => {
  const { run, lending, AccessToken } = await lent()
  await lending.borrow()
  const token = { AccessToken: AccessToken() }
  const isKept = (error: Error) => error.name === 'NotApplicable'
  await assert.rejects(run.sdk.deleteUser(token), isKept)
  await assert.rejects(run.sdk.changePassword({ ...token, ProposedPassword: 'Pw-9other' }), isKept)
  const wish = { ...token, SoftwareTokenMfaSettings: { Enabled: true } }
  await assert.rejects(run.sdk.setUserMFAPreference(wish), isKept)
  assert.deepEqual([await sayFarewell(run.first, run.ring), await run.users()], [[], ['lent']])
})
