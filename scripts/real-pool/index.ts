// npm run real-pool: runs on a second process that plays AWS, in each profile, and kills runs at random: nothing may be left behind.
import type { ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { configChanges } from './config-changes'
import { poolsOfOthers } from './pools-of-others'
import { refusalsOf } from './refusals'
import { Aws, command, credentials, type Ended, type Env, ended, started } from './stage'

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '10' },
    stops: { type: 'string', default: '5' },
    pools: { type: 'string', default: 'few' },
  },
})
const folder = mkdtempSync(path.join(tmpdir(), 'real-pool-'))
const journal = path.join(folder, 'journal')
mkdirSync(journal)
const results: [what: string, fault: string | undefined][] = []

/** The server checks signatures with the keys that commands are given, and knows one key whose time is over. */
const expired = { AWS_ACCESS_KEY_ID: 'expired', AWS_SECRET_ACCESS_KEY: 'test-secret', AWS_SESSION_TOKEN: 'token' }
const keys = path.join(folder, 'keys')
writeFileSync(
  keys,
  `[test]
aws_access_key_id = ${credentials.AWS_ACCESS_KEY_ID}
aws_secret_access_key = ${credentials.AWS_SECRET_ACCESS_KEY}
[expired]
aws_access_key_id = ${expired.AWS_ACCESS_KEY_ID}
aws_secret_access_key = ${expired.AWS_SECRET_ACCESS_KEY}
aws_session_token = ${expired.AWS_SESSION_TOKEN}
expiration = 2026-01-01T00:00:00Z
`,
)
const checked = ['--credentials', keys]

const base = (aws: { readonly url: string }): Env => ({
  ...credentials,
  COGNITO_TARGET: 'aws',
  COGNITO_ENDPOINT: aws.url,
  COGNITO_CODE_SOURCE: 'outbox',
  COGNITO_MAX_EMAILS: '4000',
  COGNITO_MAX_SMS: '4000',
  COGNITO_JOURNAL: journal,
})

const disposable = {
  COGNITO_PROFILE: 'disposable',
  COGNITO_SMS_ROLE_ARN: 'arn:aws:iam::123456789012:role/sms',
  COGNITO_SMS_EXTERNAL_ID: 'real-pool',
  COGNITO_SES_IDENTITY_ARN: 'arn:aws:ses:us-east-1:123456789012:identity/no-reply@example.com',
}

/** No credentials reach it: what would have to be signed cannot be. */
function blackBox(existing: Env, secret: string): Env {
  const isLent = (name: string) => !/^AWS_(ACCESS|SECRET)|USER_POOL_ID/.test(name)
  const lent = Object.fromEntries(Object.entries(existing).filter(([name]) => isLent(name)))
  const told = { COGNITO_CLIENT_SECRET: secret, COGNITO_POOL_SHAPE: 'optional TOTP' }
  return { ...lent, ...told, COGNITO_PROFILE: 'black-box' }
}

const play = ['run', '--parallel', '4', '--out', path.join(folder, 'reports')]

function told(what: string, fault: string | undefined): void {
  results.push([what, fault])
  process.stdout.write(`${fault ? '✖' : '✔'} ${what}${fault ? `\n  ${fault}` : ''}\n`)
}

const lastLine = ({ said }: Ended): string => said.trimEnd().split('\n').at(-1) ?? ''

/** A whole run conforms, and leaves what there was as it was. */
async function whole(name: string, aws: Aws, env: Env, least: number): Promise<void> {
  const before = await aws.inventory()
  const run = await command(play, env)
  const passed = Number(/^(\d+) passed/.exec(lastLine(run))?.[1] ?? 0)
  const left = (await aws.inventory()) === before ? undefined : 'pools or users are left, or the pool was changed'
  const why = run.code === 0 && passed >= least ? left : `exit ${run.code}: ${run.said.slice(-800)}`
  told(`${name}: ${lastLine(run)}`, why ?? journalsLeft())
}

const journalsLeft = (of = journal): string | undefined => {
  const files = readdirSync(of)
  return files.length > 0 ? `files of the journal are left: ${files.join(', ')}` : undefined
}

/** Said in one sentence, with that exit code, and nothing was made. */
async function refused(name: string, env: Env, words: RegExp): Promise<void> {
  const { code, said } = await command(['run', '--out', path.join(folder, 'reports')], env)
  const sentences = said
    .trim()
    .split('\n')
    .filter((line) => line.startsWith('cognito-mfa: '))
  const isRight = code === 3 && sentences.length === 1 && words.test(sentences[0] ?? '')
  told(`exit 3: ${name}`, isRight ? journalsLeft() : `exit ${code}: ${said.slice(0, 600)}`)
}

/** Five requests a second, and answers that come late: slower, and nothing fails. It mostly waits: other runs go on beside it. */
async function throttled(): Promise<void> {
  const [own, reports] = [path.join(folder, 'throttled-journal'), path.join(folder, 'throttled-reports')]
  mkdirSync(own)
  const aws = await Aws.open([...checked, '--throttle', '5', '--latency', '5-50'])
  try {
    const env = { ...base(aws), ...disposable, COGNITO_JOURNAL: own }
    // Requests that the SDK does not send have to wait as well.
    const features = ['features/choice', 'features/wire/refusals.feature']
    const run = await command(['run', ...features, '--out', reports], env)
    const isRight = run.code === 0 && / passed, 0 failed/.test(lastLine(run))
    told(`throttled at 5 requests a second: ${lastLine(run)}`, isRight ? journalsLeft(own) : run.said.slice(-800))
  } finally {
    aws.close()
  }
}

/** The first thing is about to be made, or a user lent. */
async function begun(run: ChildProcess): Promise<void> {
  const isBegun = () =>
    readdirSync(journal).some(
      (file) =>
        file.endsWith('.key') ||
        (file.endsWith('.ndjson') && /begun/.test(readFileSync(path.join(journal, file), 'utf8'))),
    )
  while (run.exitCode === null && !isBegun()) await pause(10)
}

/** Killed somewhere between its start and its end; what it left, the sweep removes. */
async function killed(name: string, aws: Aws, env: Env, times: number): Promise<void> {
  const before = await aws.inventory()
  let found = 0
  for (let at = 0; at < times; at++) {
    const run = started(play, env)
    const over = ended(run)
    await begun(run)
    await pause(Math.random() * 6000)
    if (run.pid && run.exitCode === null) process.kill(-run.pid, 'SIGKILL')
    await over
    if ((await aws.inventory()) !== before) found += 1
    const { code, said } = await command(['sweep'], env)
    if (code !== 0) return told(`${name}: swept`, `exit ${code}: ${said}`)
    if ((await aws.inventory()) !== before) return told(`${name}: swept`, `after ${said.trim()} something is left`)
  }
  told(`${name}: ${times} runs killed, ${found} of them left something, and sweep removed it`, journalsLeft())
}

async function main(): Promise<number> {
  try {
    await Promise.all([throttled(), onOneServer()])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  const failed = results.filter(([, fault]) => fault).length
  process.stdout.write(`${results.length - failed} passed, ${failed} failed\n`)
  return failed > 0 ? 1 : 0
}

async function onOneServer(): Promise<void> {
  const aws = await Aws.open(checked)
  try {
    const { secret, ...customers } = await aws.customers()
    const [existing, made] = [
      { ...base(aws), ...customers },
      { ...base(aws), ...disposable },
    ]
    await whole('existing', aws, existing, 450)
    await whole('disposable', aws, made, 2000)
    const box = blackBox(existing, secret)
    await whole('black-box', aws, box, 150)
    await whole('black-box without a code source', aws, { ...box, COGNITO_CODE_SOURCE: 'none' }, 20)
    const lent = { ...box, COGNITO_CODE_SOURCE: 'none', COGNITO_USERS_FILE: path.join(folder, 'users') }
    await aws.lends(existing, lent.COGNITO_USERS_FILE)
    await whole('black-box with users given', aws, lent, 100)
    await whole('black-box without a shape', aws, { ...box, COGNITO_POOL_SHAPE: '' }, 0)
    for (const { name, env, words } of refusalsOf(existing, made, box, expired)) await refused(name, env, words)
    await poolsOfOthers({ base, checked, folder, told }, values.pools === 'all')
    const kills = Number(values.kills)
    const each = Math.ceil(kills / 5)
    await configChanges({ base, checked, folder, told, journalsLeft }, { kills: each, stops: Number(values.stops) })
    await killed('existing', aws, existing, each)
    await killed('disposable', aws, made, each)
    await killed('black-box', aws, box, each)
    await killed('black-box with users given', aws, lent, each)
  } finally {
    aws.close()
  }
}

main().then((code) => {
  process.exitCode = code
})
