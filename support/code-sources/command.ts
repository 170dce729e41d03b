// A code source that is a command of the user: it gets the address and prints the messages sent there, one code a line.
import { spawn } from 'node:child_process'
import { awaited, type Found } from './awaited'
import type { CodeSource } from './code-source'

/** Less than a step may take, together with the patience for a message. */
const longestMs = 10_000
const mostBytes = 1_000_000

/** The address is in COGNITO_CODE_ADDRESS; the oldest message is the first line. */
export const codesFromCommand = (command: string, limitMs = longestMs): CodeSource =>
  awaited({
    look: async (address) => {
      const printed = await printedBy(command, address, limitMs)
      return printed.split('\n').flatMap((line) => foundIn(line.trim(), address))
    },
  })

/** In a group of its own: what a shell started would outlive it, and hold its output open. */
function printedBy(command: string, address: string, limitMs: number): Promise<string> {
  const env = { ...process.env, COGNITO_CODE_ADDRESS: address }
  const child = spawn('sh', ['-c', command], { env, detached: true, stdio: ['ignore', 'pipe', 'ignore'] })
  return new Promise((resolve, reject) => {
    const over = (why: string) => {
      clearTimeout(timer)
      if (child.pid) killGroup(child.pid)
      reject(new Error(`the command in COGNITO_CODE_COMMAND ${why}`))
    }
    const timer = setTimeout(over, limitMs, `took longer than ${limitMs / 1000} s`)
    let printed = ''
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      printed += part
      if (printed.length > mostBytes) over(`printed more than ${mostBytes} characters`)
    })
    child.once('error', (error) => over(`does not start: ${error.message}`))
    child.once('close', (code, signal) => {
      clearTimeout(timer)
      if (code === 0) resolve(printed)
      else over(`failed with ${code ?? signal}`)
    })
  })
}

/** It may be over by now. */
function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // nobody is left
  }
}

const foundIn = (code: string, address: string): Found[] =>
  /^\d{6,8}$/.test(code) ? [{ at: new Date().toISOString(), medium: mediumOf(address), code }] : []

const mediumOf = (address: string) => (address.includes('@') ? 'EMAIL' : 'SMS')
