// npm run articles: the five articles typed into the real AWS CLI against npm run emulator, command by command.
import { devNull } from 'node:os'
import { article000 } from './article-000'
import { article001 } from './article-001'
import { article002 } from './article-002'
import { article003 } from './article-003'
import { article004 } from './article-004'
import { run } from './child'
import { startEmulatorProcess } from './emulator-process'
import { boto3Hand, cliHand, hasBoto3 } from './hands'
import { tally, walk } from './walk'

const region = 'us-east-1'

async function main(): Promise<number> {
  const version = await run('aws', ['--version'], process.env).catch(() => undefined)
  if (version?.code !== 0) {
    process.stderr.write('articles: the AWS CLI (aws) is not installed; install it to type the articles.\n')
    return 2
  }
  const withBoto3 = await hasBoto3()
  process.stdout.write(`${`${version.stdout}${version.stderr}`.trim()}\n`)
  if (!withBoto3) process.stdout.write('boto3 cannot be imported: article 003 is walked by the CLI alone\n')
  const emulator = await startEmulatorProcess(region)
  try {
    const walks = Object.entries(articles(withBoto3)).map(([name, article]) =>
      walk(name, article, emulator.url, env(emulator.url)),
    )
    return tally(await Promise.all(walks), (line) => process.stdout.write(`${line}\n`))
  } finally {
    emulator.stop()
  }
}

const articles = (withBoto3: boolean) => ({
  'Article 000': article000,
  'Article 001': article001,
  'Article 002': article002,
  'Article 003 by the CLI': article003(cliHand),
  ...(withBoto3 && { 'Article 003 by boto3': article003(boto3Hand) }),
  'Article 004': article004,
})

/** Nothing of the reader's own settings, and nobody's credentials. */
const env = (url: string): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('AWS_'))),
  AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: url,
  AWS_ACCESS_KEY_ID: 'articles',
  AWS_SECRET_ACCESS_KEY: 'articles',
  AWS_DEFAULT_REGION: region,
  AWS_CONFIG_FILE: devNull,
  AWS_SHARED_CREDENTIALS_FILE: devNull,
  AWS_DEFAULT_OUTPUT: 'json',
  AWS_PAGER: '',
  AWS_MAX_ATTEMPTS: '1',
})

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: Error) => {
    process.stderr.write(`articles: ${error.message}\n`)
    process.exitCode = 1
  },
)
