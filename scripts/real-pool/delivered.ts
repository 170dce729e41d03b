// npm run delivered: scenarios whose codes really travel, by e-mail through a mail server to a mailbox and by SMS through a queue.
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openDeliveries } from './deliveries'
import { whyNoMail } from './mail'
import { mailboxFaults } from './mailbox'
import { command, credentials, type Env } from './stage'

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true'

const folder = mkdtempSync(path.join(tmpdir(), 'delivered-'))

const byMail = [
  'features/email/email-mfa.feature',
  'features/sign-up/confirmation.feature',
  'features/sign-up/made-by-administrator.feature',
]
const byQueue = ['features/sms/sms-mfa.feature']

const settings = (url: string): Env => ({
  ...credentials,
  COGNITO_TARGET: 'aws',
  COGNITO_ENDPOINT: url,
  COGNITO_PROFILE: 'disposable',
  COGNITO_SMS_ROLE_ARN: 'arn:aws:iam::123456789012:role/sms',
  COGNITO_SMS_EXTERNAL_ID: 'delivered',
  COGNITO_SES_IDENTITY_ARN: 'arn:aws:ses:us-east-1:123456789012:identity/no-reply@example.com',
  COGNITO_MAX_EMAILS: '1000',
  COGNITO_MAX_SMS: '1000',
})

/** Scenarios passed, none failed, nothing is left behind. */
async function played(what: string, features: readonly string[], env: Env): Promise<boolean> {
  const own = mkdtempSync(path.join(folder, 'run-'))
  const COGNITO_JOURNAL = path.join(own, 'journal')
  mkdirSync(COGNITO_JOURNAL)
  const args = ['run', ...features, '--parallel', '2', '--out', path.join(own, 'reports')]
  const { code, said } = await command(args, { ...env, COGNITO_JOURNAL })
  const counts = said.trimEnd().split('\n').at(-1) ?? ''
  const left = readdirSync(COGNITO_JOURNAL).length
  const isRight = code === 0 && /^[1-9]\d* passed, 0 failed/.test(counts) && left === 0
  const why = left > 0 ? `${left} journals are left` : said.slice(-2000)
  process.stdout.write(`${isRight ? '✔' : '✖'} ${what}: ${counts}\n${isRight ? '' : `${why}\n`}`)
  return isRight
}

async function mailboxes(): Promise<boolean> {
  const results = await mailboxFaults()
  for (const [what, why] of results) process.stdout.write(`${why ? '✖' : '✔'} ${what}\n${why ? `${why}\n` : ''}`)
  return results.every(([, why]) => why === undefined)
}

async function main(): Promise<number> {
  const whyNot = whyNoMail()
  const post = await openDeliveries(folder, whyNot === undefined)
  try {
    const env = settings(post.url)
    const runs = [
      played('codes by SMS, through the sender function and a queue', byQueue, { ...env, ...post.byQueue }),
      ...(post.byMail ? [played('codes by e-mail, through a mail server', byMail, { ...env, ...post.byMail })] : []),
    ]
    if (post.byMail) runs.push(mailboxes())
    const isRight = (await Promise.all(runs)).every(Boolean)
    if (whyNot) process.stdout.write(`– left out: codes by e-mail, through a mail server. ${whyNot}.\n`)
    return isRight ? 0 : 1
  } finally {
    await post.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

main().then((code) => {
  process.exitCode = code
})
