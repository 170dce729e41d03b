// A code source that is a command of the user: it gets the address and prints the messages sent there, one code a line.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { awaited, type Found } from './awaited'
import type { CodeSource } from './code-source'

const run = promisify(execFile)

/** The address is in COGNITO_CODE_ADDRESS; the oldest message is the first line. */
export const codesFromCommand = (command: string): CodeSource =>
  awaited({
    look: async (address) => {
      const env = { ...process.env, COGNITO_CODE_ADDRESS: address }
      const { stdout } = await run('sh', ['-c', command], { env, timeout: 30_000 }).catch((error: Failure) => {
        throw new Error(`the command in COGNITO_CODE_COMMAND failed with ${error.code ?? error.signal}`)
      })
      return stdout.split('\n').flatMap((line) => foundIn(line.trim(), address))
    },
  })

interface Failure {
  readonly code?: number
  readonly signal?: string
}

const foundIn = (code: string, address: string): Found[] =>
  /^\d{6,8}$/.test(code) ? [{ at: new Date().toISOString(), medium: mediumOf(address), code }] : []

const mediumOf = (address: string) => (address.includes('@') ? 'EMAIL' : 'SMS')
