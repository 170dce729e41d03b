// What a command may touch of the process it runs in: injected, so that commands are tested without one.
import type { Writable } from 'node:stream'
import type { Output } from '../reporting/terminal'

export interface Io {
  stdout: Output
  stderr: Writable
  env: Readonly<Record<string, string | undefined>>
  /** Where the user stands: paths that they type, .env and reports are read from here. */
  cwd: string
  /** Ends when someone asks the process to stop. */
  stopped: () => Promise<void>
}

export const processIo = (): Io => ({
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  stopped: () =>
    new Promise((resolve) => {
      process.once('SIGINT', () => resolve())
      process.once('SIGTERM', () => resolve())
    }),
})
