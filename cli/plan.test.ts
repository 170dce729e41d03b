// A plan against the run that follows it: what was foretold is what an emulator that plays AWS is then asked for.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import { after, before, test } from 'node:test'
import {
  CognitoIdentityProvider,
  type CreateUserPoolClientCommandInput,
} from '@aws-sdk/client-cognito-identity-provider'
import { type Emulator, startEmulator } from '../emulator/index'
import { main } from './main'
import { type Counter, counterBefore } from './rehearsal/counter'

const keys = { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test-secret', AWS_REGION: 'us-east-1' }
const folder = mkdtempSync(path.join(tmpdir(), 'plan-test-'))
const mails: string[] = []
let aws: Emulator
let counter: Counter
let sdk: CognitoIdentityProvider

before(async () => {
  Object.assign(process.env, keys)
  const credentials = { accessKeyId: keys.AWS_ACCESS_KEY_ID, secretAccessKey: keys.AWS_SECRET_ACCESS_KEY }
  aws = await startEmulator({ credentials: [credentials], deliver: ({ medium }) => void mails.push(medium) })
  counter = await counterBefore(aws.url)
  sdk = new CognitoIdentityProvider({ endpoint: aws.url, region: aws.region, credentials })
})

after(async () => {
  sdk.destroy()
  await counter.close()
  await aws.close()
  rmSync(folder, { recursive: true })
})

async function played(args: readonly string[], env: Record<string, string>) {
  const [out, err] = [new PassThrough(), new PassThrough()]
  const io = { stdout: out, stderr: err, env, cwd: folder, stopped: () => new Promise<void>(() => {}) }
  const code = await main(args, io)
  return { code, out: String(out.read() ?? ''), err: String(err.read() ?? '') }
}

/** In a process of its own: Cucumber loads steps once a process. */
async function ran(selection: readonly string[], env: Record<string, string>) {
  const program = path.join(__dirname, '..', 'bin', 'cognito-mfa.js')
  const args = ['run', ...selection, '--out', path.join(folder, 'reports')]
  const child = spawn(process.execPath, [program, ...args], { env, cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] })
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    out += part
  })
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, out }
}

/** A pool with more than a plain one, and an app client of it. */
async function givenPool(
  MfaConfiguration: 'OFF' | 'OPTIONAL',
  client: Partial<CreateUserPoolClientCommandInput>,
): Promise<Record<string, string>> {
  const { UserPool } = await sdk.createUserPool({
    PoolName: 'customers',
    AutoVerifiedAttributes: ['email'],
    Schema: [{ Name: 'shoe_size', AttributeDataType: 'Number', Mutable: true }],
    AdminCreateUserConfig: { InviteMessageTemplate: { EmailSubject: 'Come in' } },
  })
  const UserPoolId = UserPool?.Id ?? ''
  const byApp = MfaConfiguration === 'OFF' ? {} : { SoftwareTokenMfaConfiguration: { Enabled: true } }
  await sdk.setUserPoolMfaConfig({ UserPoolId, MfaConfiguration, ...byApp })
  const flows = ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] as const
  const asked = { UserPoolId, ClientName: 'app', ExplicitAuthFlows: [...flows], ...client }
  const { UserPoolClient } = await sdk.createUserPoolClient(asked)
  return {
    ...keys,
    COGNITO_TARGET: 'aws',
    COGNITO_ENDPOINT: counter.url,
    COGNITO_CODE_SOURCE: 'outbox',
    COGNITO_JOURNAL: path.join(folder, 'journal'),
    COGNITO_USER_POOL_ID: UserPoolId,
    COGNITO_CLIENT_ID: UserPoolClient?.ClientId ?? '',
  }
}

interface Foretold {
  scenarios: number
  wouldRun: unknown[]
  wouldNotApply: { because: string; scenarios: string[] }[]
  failedInRehearsal: object
  users: number
  emails: number
  sms: number
  requests: Record<string, number>
  policy: { Statement: { Action: string[]; Resource: string }[] }
}

const requests = () =>
  Object.fromEntries([...counter.counted.operations].map(([name, { requests }]) => [name, requests]))
const signed = () =>
  [...counter.counted.operations].flatMap(([name, { signed }]) => (signed ? [`cognito-idp:${name}`] : []))

async function foretoldAndDone(selection: readonly string[], env: Record<string, string>) {
  const { code, out, err } = await played(['plan', ...selection, '--json', '--out', 'plan'], env)
  assert.equal(code, 0, err)
  const foretold = JSON.parse(out) as Foretold
  counter.counted.operations.clear()
  counter.counted.users = 0
  mails.length = 0
  const run = await ran(selection, env)
  assert.equal(run.code, 0, run.out)
  const [, passed, skipped = 0] = /(\d+) passed, 0 failed(?:, (\d+) not applicable)?\n$/.exec(run.out) ?? []
  return { foretold, done: { passed: Number(passed), skipped: Number(skipped) } }
}

const features = (...names: string[]) => names.map((name) => path.join(__dirname, '..', 'features', `${name}.feature`))
const confirmation = features('sign-up/confirmation')
const minutes = { timeout: 300_000 }

test('users, requests, permissions and what applies are those of the run that follows', minutes, async () => {
  const client = { PreventUserExistenceErrors: 'ENABLED' as const, GenerateSecret: true, ReadAttributes: ['email'] }
  const env = await givenPool('OFF', client)
  const { foretold, done } = await foretoldAndDone(features('sign-in/wrong-password', 'tokens/claims'), env)
  assert.deepEqual(foretold.failedInRehearsal, {})
  assert.equal(foretold.wouldRun.length, done.passed)
  assert.equal(foretold.scenarios, done.passed + done.skipped)
  assert.ok(done.passed > 5 && done.skipped > 5, JSON.stringify(done))
  assert.deepEqual(foretold.requests, Object.fromEntries(Object.entries(requests()).sort()))
  assert.equal(foretold.users, counter.counted.users)
  const [statement] = foretold.policy.Statement
  assert.deepEqual(statement?.Action, signed().sort())
  assert.match(statement?.Resource ?? '', new RegExp(`:userpool/${env.COGNITO_USER_POOL_ID}$`))
  assert.deepEqual(JSON.parse(readFileSync(path.join(folder, 'plan', 'policy.json'), 'utf8')), foretold.policy)
  for (const words of [/PreventUserExistenceErrors ENABLED/, /ALLOW_ADMIN_USER_PASSWORD_AUTH is not/, /may not read/])
    assert.match(reasonsIn(foretold), words)
})

test('a budget that is spent ends where the one of the run ends', minutes, async () => {
  const env = { ...(await givenPool('OPTIONAL', {})), COGNITO_MAX_EMAILS: '2' }
  const { foretold, done } = await foretoldAndDone(confirmation, env)
  assert.deepEqual([foretold.emails, mails.length], [2, 2])
  assert.equal(foretold.wouldRun.length, done.passed)
  assert.match(reasonsIn(foretold), /^the budget of 2 e-mails is spent/m)
})

test(
  'messages are those of the run, and codes that it could not read are not read in the rehearsal',
  minutes,
  async () => {
    const env = await givenPool('OPTIONAL', {})
    const { foretold, done } = await foretoldAndDone(confirmation, { ...env, COGNITO_CODE_CARRIES: 'SMS' })
    assert.equal(foretold.wouldRun.length, done.passed)
    assert.match(reasonsIn(foretold), /reads no message by EMAIL/)
    assert.deepEqual([foretold.emails, foretold.sms], [mails.length, 0])
    assert.ok(mails.length > 3)
  },
)

test('pools of the run are made, tagged and deleted as foretold', minutes, async () => {
  const { COGNITO_USER_POOL_ID: _, COGNITO_CLIENT_ID: __, ...rest } = await givenPool('OFF', {})
  const env = { ...rest, COGNITO_PROFILE: 'disposable' }
  const { foretold, done } = await foretoldAndDone(features('sign-in/wrong-password', 'sms/sms-mfa'), env)
  assert.equal(foretold.wouldRun.length, done.passed)
  assert.deepEqual(foretold.requests, Object.fromEntries(Object.entries(requests()).sort()))
  assert.ok((foretold.requests.CreateUserPool ?? 0) > 0)
  assert.equal(foretold.requests.DeleteUserPool, foretold.requests.CreateUserPool)
  const actions = foretold.policy.Statement.flatMap(({ Action }) => Action).filter(
    (action) => !/TagResource|ListUserPools/.test(action),
  )
  const made = signed().filter((action) => action !== 'cognito-idp:ListUserPools')
  assert.deepEqual(actions.sort(), made.sort())
  assert.match(reasonsIn(foretold), /lacks "sms"/)
})

const reasonsIn = ({ wouldNotApply }: Foretold) => wouldNotApply.map(({ because }) => because).join('\n')

async function refused(env: Record<string, string>, code: number, sentence: RegExp) {
  const said = await played(['plan', ...confirmation], env)
  assert.equal(said.code, code, said.err)
  assert.match(said.err, sentence)
  assert.equal(said.out, '')
}

test('a pool that cannot be read ends it with one sentence and exit code 3', async () => {
  const env = await givenPool('OFF', {})
  await refused({ ...env, COGNITO_CLIENT_ID: 'nobody' }, 3, /COGNITO_CLIENT_ID/)
  await refused({ ...env, COGNITO_ENDPOINT: 'http://127.0.0.1:9' }, 3, /nobody answered/)
  await refused(
    { COGNITO_TARGET: 'emulator' },
    2,
    /^cognito-mfa: COGNITO_TARGET is emulator, .* plan is for the target aws\.$/m,
  )
})

test('a permission that is missing is named', async () => {
  const denies = createServer((_, answer) => {
    answer.writeHead(400, { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-errortype': 'AccessDeniedException' })
    answer.end(JSON.stringify({ __type: 'AccessDeniedException', message: 'not authorized' }))
  })
  await new Promise<void>((done) => denies.listen(0, '127.0.0.1', done))
  const COGNITO_ENDPOINT = `http://127.0.0.1:${(denies.address() as AddressInfo).port}`
  await refused(
    { ...(await givenPool('OFF', {})), COGNITO_ENDPOINT },
    3,
    /they need cognito-idp:DescribeUserPool and cognito-idp:GetUserPoolMfaConfig and cognito-idp:DescribeUserPoolClient\.$/m,
  )
  const doctor = await played(['doctor'], { ...(await givenPool('OFF', {})), COGNITO_ENDPOINT })
  assert.equal(doctor.code, 0, doctor.err)
  for (const operation of ['DescribeUserPool', 'GetUserPoolMfaConfig', 'DescribeUserPoolClient'])
    assert.match(doctor.out, new RegExp(`^  cognito-idp:${operation} is not allowed to these credentials`, 'm'))
  assert.match(doctor.out, /What would follow cannot be told without a look at/)
  denies.closeAllConnections()
  denies.close()
})
