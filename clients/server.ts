// The pool server of a test file: `cognito-mfa emulator` as a process of its own, reached over the network and stopped at the end.
import { type ChildProcessByStdio, spawn } from 'node:child_process'
import type { Socket } from 'node:net'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

const program = path.join(__dirname, '..', 'bin', 'cognito-mfa.js')
const triggers = path.join(__dirname, 'triggers.ts')

let url: Promise<string> | undefined

/** Where it listens; started once, when the first test of the file asks. */
export function serverUrl(): Promise<string> {
  url ??= started()
  return url
}

async function started(): Promise<string> {
  const server = spawn(process.execPath, [program, 'emulator', '--port', '0', '--triggers', triggers], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  process.once('exit', () => server.kill())
  for await (const line of createInterface(server.stdout)) {
    const found = /^listening on (\S+)$/.exec(line)?.[1]
    if (found) return detached(server, found)
  }
  throw new Error('cognito-mfa emulator ended before it listened')
}

/** The tests of the file end without waiting for it, and it ends with them. */
function detached(server: ChildProcessByStdio<null, Readable, null>, listening: string): string {
  server.unref()
  ;(server.stdout as Socket).unref()
  return listening
}
