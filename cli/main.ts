// The command line: arguments in, one command called, exit code out.
import { Command, CommanderError } from 'commander'
import { addCommands, type Done } from './commands'
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

/** All commands with their options. */
export function programOf(io: Io, done: Done): Command {
  const program = new Command('cognito-mfa')
    .description('Plays the specification of multi-factor authentication in Amazon Cognito user pools on a target.')
    .version(packageJson().version)
    .exitOverride()
    .configureOutput({ writeOut: (text) => void io.stdout.write(text), writeErr: () => {}, outputError: () => {} })
    .addHelpText('after', '\nExit codes: 0 conforms, 1 findings, 2 wrong use or settings, 3 target unreachable.')
  addCommands(program, io, done)
  return program
}
