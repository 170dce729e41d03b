// Each command with its options, loaded when it is called: the emulator need not wait for Cucumber.
import type { Command } from 'commander'
import type { ExitCode } from './exit'
import { AWS_CLI, example, MATRIX, MERGE, PLAN, REFERENCE, REPORTS, SWEEP } from './help'
import type { Io } from './io'

export type Done = (code: ExitCode) => void

export function addCommands(program: Command, io: Io, done: Done): void {
  for (const add of all) add(program, io, done)
}

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
    .option('--allow-config-changes <pool id>', 'let scenarios change that pool, which is put back at the end')
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

const all = [
  runCommand,
  emulatorCommand,
  doctorCommand,
  planCommand,
  sweepCommand,
  referenceCommand,
  matrixCommand,
  mergeCommand,
]
