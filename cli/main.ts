// The command line: arguments in, one command called, exit code out.
import { Command, CommanderError } from 'commander'
import { codeOf, EXIT, type ExitCode } from './exit'
import type { Io } from './io'
import { packageJson } from './root'

export { processIo } from './io'

export async function main(args: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = EXIT.conforms
  const program = programOf(io, (done) => {
    code = done
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    return ended(error, io)
  }
}

function ended(error: unknown, io: Io): ExitCode {
  if (error instanceof CommanderError && error.exitCode === 0) return EXIT.conforms
  if (error instanceof CommanderError) {
    const sentence = error.message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ')
    io.stderr.write(`cognito-mfa: ${sentence}; see cognito-mfa --help.\n`)
    return EXIT.wrongUse
  }
  const foreseen = codeOf(error)
  const text = error instanceof Error ? (foreseen === undefined ? error.stack : error.message) : String(error)
  io.stderr.write(`cognito-mfa: ${text}\n`)
  return foreseen ?? EXIT.findings
}

type Done = (code: ExitCode) => void

/** All commands with their options. */
export function programOf(io: Io, done: Done): Command {
  const program = new Command('cognito-mfa')
    .description('Plays the specification of multi-factor authentication in Amazon Cognito user pools on a target.')
    .version(packageJson().version)
    .exitOverride()
    .configureOutput({ writeOut: (text) => void io.stdout.write(text), writeErr: () => {}, outputError: () => {} })
    .addHelpText('after', '\nExit codes: 0 conforms, 1 findings, 2 wrong use or settings, 3 target unreachable.')
  runCommand(program, io, done)
  emulatorCommand(program, io, done)
  doctorCommand(program, io, done)
  planCommand(program, io, done)
  sweepCommand(program, io, done)
  referenceCommand(program, io, done)
  matrixCommand(program, io, done)
  mergeCommand(program, io, done)
  return program
}

/** Each command is loaded when it is called: the emulator need not wait for Cucumber. */
function runCommand(program: Command, io: Io, done: Done): void {
  targeted(program.command('run [features...]', { isDefault: true }))
    .description('Play the scenarios on a target and write the reports (the default command).')
    .option('--features <path...>', 'the same as [features...]: feature files or folders, ours or your own')
    .option('--parallel <n>', 'how many scenarios at a time (default: as many as processors, at most 4)')
    .option('--tags <expression>', 'only scenarios that a tag expression fits, e.g. "@CHAL-061 or @totp"')
    .option('--name <pattern...>', 'only scenarios whose name fits a regular expression')
    .option('--order <order>', 'defined, random or random:<seed>')
    .option(
      '--expectations <file>',
      'what the target is known to fail (default: the file of its name in catalogue/expectations)',
    )
    .option('--shard <i/n>', 'only the i-th of n parts; cognito-mfa merge joins their reports')
    .option('--allow-config-changes <pool id>', 'let scenarios change that pool, which is put back at the end')
    .option('--out <folder>', 'where the reports go, a folder for each target', 'reports')
    .addHelpText('after', example('cognito-mfa run --target emulator features/challenge', REPORTS))
    .action(async (typed, options) => {
      const { run } = require('./run') as typeof import('./run')
      done(await run({ ...options, features: [...typed, ...(options.features ?? [])] }, io))
    })
}

function emulatorCommand(program: Command, io: Io, done: Done): void {
  program
    .command('emulator')
    .description('Start the embedded pool as a server, until it is stopped.')
    .option('--port <n>', 'where to listen; 0 takes a free port', '9229')
    .option('--host <address>', 'whom to listen to; loopback unless told otherwise', '127.0.0.1')
    .option('--region <name>', 'the region in pool ids and issuers', 'us-east-1')
    .option('--triggers <module>', 'a file whose functions LambdaConfig may name')
    .option('--step-up', 'play TARGET_ACR_VALUES as documented; it was never seen to work on AWS')
    .option('--credentials <file or id:secret>', 'check who signed calls of administrators; else any signature will do')
    .option('--throttle <n>', 'refuse more than n requests a second; n/category counts as the service does')
    .option('--latency <ms>', 'answer late, by as many milliseconds or, as 50-200, by a random number of them')
    .option('--smtp <url>', 'send codes by real e-mail too, through this mail server')
    .option('--no-outbox', 'keep no codes to be read at /_emulator/messages')
    .option('--no-control', 'close all doors under /_emulator/ but health')
    .addHelpText('after', example('cognito-mfa emulator --port 9229', AWS_CLI))
    .action(async (options) => {
      const { emulator } = require('./emulator') as typeof import('./emulator')
      done(await emulator(options, io))
    })
}

function doctorCommand(program: Command, io: Io, done: Done): void {
  targeted(program.command('doctor'))
    .description('Check Node.js, the settings and the target, and say what will run.')
    .addHelpText('after', example('cognito-mfa doctor --endpoint http://127.0.0.1:9229', ''))
    .action(async (options) => {
      const { doctor } = require('./doctor') as typeof import('./doctor')
      done(await doctor(options, io))
    })
}

function planCommand(program: Command, io: Io, done: Done): void {
  targeted(program.command('plan [features...]'))
    .description('Say what a run on a real pool would play, make and send, and which IAM policy it needs.')
    .option('--features <path...>', 'the same as [features...]: feature files or folders, ours or your own')
    .option('--parallel <n>', 'how many scenarios at a time the run would play (default: 1)')
    .option('--tags <expression>', 'only scenarios that a tag expression fits, e.g. "@CHAL-061 or @totp"')
    .option('--name <pattern...>', 'only scenarios whose name fits a regular expression')
    .option('--all', 'name each scenario, with the reason where it would not apply')
    .option('--json', 'print JSON')
    .option('--out <folder>', 'write plan.json and policy.json there too')
    .addHelpText('after', example('cognito-mfa plan --target aws features/challenge --out plan', PLAN))
    .action(async (typed, options) => {
      const { plan } = require('./plan') as typeof import('./plan')
      done(await plan({ ...options, features: [...typed, ...(options.features ?? [])] }, io))
    })
}

function sweepCommand(program: Command, io: Io, done: Done): void {
  targeted(program.command('sweep'))
    .description(
      'Delete what killed runs left on a real pool, and put back what they changed, as their journals tell it.',
    )
    .addHelpText('after', example('cognito-mfa sweep --target aws', SWEEP))
    .action(async (options) => {
      const { sweep } = require('./sweep') as typeof import('./sweep')
      done(await sweep(options, io))
    })
}

function referenceCommand(program: Command, io: Io, done: Done): void {
  program
    .command('reference [messages]')
    .description('Write the reference of ChallengeResponses from the messages of a run and the catalogue.')
    .option('--lang <language>', 'the language of the pages: en or ja', 'en')
    .option('--out <folder>', 'where they go (default: beside the messages)')
    .addHelpText('after', example('cognito-mfa reference reports/emulator/messages.ndjson --lang ja', REFERENCE))
    .action(async (messages, options) => {
      const { reference } = require('./reference') as typeof import('./reference')
      done(await reference({ ...options, ...(messages && { messages }) }, io))
    })
}

function mergeCommand(program: Command, io: Io, done: Done): void {
  program
    .command('merge <folders...>')
    .description('Join the reports of the parts of a run (run --shard) into those of the whole run.')
    .option('--expectations <file>', 'what the target is known to fail, as in run --expectations')
    .option('--out <folder>', 'where the reports go, a folder for each target', 'reports')
    .addHelpText('after', example('cognito-mfa merge parts/1 parts/2 parts/3', MERGE))
    .action(async (folders, options) => {
      const { merge } = require('./merge') as typeof import('./merge')
      done(await merge({ ...options, folders }, io))
    })
}

function matrixCommand(program: Command, io: Io, done: Done): void {
  program
    .command('matrix <folders...>')
    .description('Join the scorecards of runs on several targets into one table: matrix.md, matrix.html and badges/.')
    .option('--out <folder>', 'where they go', 'reports')
    .addHelpText('after', example('cognito-mfa matrix reports/emulator reports/cognito-local reports/moto', MATRIX))
    .action(async (folders, options) => {
      const { matrix } = require('./matrix') as typeof import('./matrix')
      done(await matrix({ ...options, folders }, io))
    })
}

const targeted = (command: Command): Command =>
  command
    .option(
      '--target <name or url>',
      'what is tested: emulator, aws, cognito-local, moto, or the address of what speaks the API (default: COGNITO_TARGET, or emulator)',
    )
    .option('--endpoint <url>', 'where it is (default: COGNITO_ENDPOINT, or an emulator of the run itself)')

const example = (command: string, more: string): string => `\nExample:\n  ${command}\n${more}`

const REPORTS = `
Reports: <out>/<target>/index.html, junit.xml, messages.ndjson, conformance.md and conformance.json.
Settings are read from the environment and from .env; .env.example lists them.
`

const PLAN = `
The pool is read (DescribeUserPool, GetUserPoolMfaConfig, DescribeUserPoolClient). A copy of it is made in this process, and the
scenarios are rehearsed there: nobody gets a message, and the pool itself is asked for nothing else. Exit code 3: it cannot be read.
`

const SWEEP = `
A run on a real pool writes down what it makes before it makes it (COGNITO_JOURNAL), and removes it at its end. What a run
that was killed could not remove is deleted here, and nothing else. A pool whose configuration it had changed is put back as it was.
What a run without credentials left (COGNITO_PROFILE=black-box) needs the settings of that run: its users sign in once more and
delete themselves.
`

const REFERENCE = `
Files: challenge-responses.md and .html (with --lang ja: challenge-responses.ja.md and .html), challenge-responses.json with its
schema, and challenge-responses.d.ts. Without [messages], those of the last run on the emulator are read.
`

const MERGE = `
The parts come from as many runs: cognito-mfa run --shard 1/3 --out parts/1, then 2/3 and 3/3, on one machine or on three. Parts
that are missing, doubled or of another run are refused. The exit code is that of the whole run.
`

const MATRIX = `
Two profiles: core, the life of MFA with passwords, authenticator apps and SMS; extended, all stages. Only a whole run without a failure,
known or not, is called conformant. badges/<target>.svg tells the core, badges/<target>-extended.svg all.
`

const AWS_CLI = `  aws cognito-idp list-user-pools --max-results 5 --endpoint-url http://127.0.0.1:9229

With --triggers ./triggers.ts, LambdaConfig of a pool names functions of that file in its ARNs.
Beside the API: GET /_emulator/health, GET /_emulator/messages?to=<address>, POST /_emulator/clock, POST /_emulator/reset.
`
