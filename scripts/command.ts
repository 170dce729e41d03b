// A check that is a program of its own: run it, and its output is the finding if it does not end well.
import { spawn } from 'node:child_process'
import { root } from './tree'

/** Runs a script with this same Node, from the folder of the project. */
export function node(...args: string[]): Promise<string[]> {
  return new Promise((resolve) => {
    // NODE_TEST_CONTEXT would make a test run inside a test report to its parent instead of failing.
    const env = { ...process.env, NO_COLOR: '1', NODE_TEST_CONTEXT: undefined }
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const output: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk))
    child.on('error', (error) => resolve([error.message]))
    child.on('close', (code, signal) => resolve(code === 0 ? [] : complaint(output, code ?? signal)))
  })
}

function complaint(output: readonly Buffer[], end: number | string | null): string[] {
  const text = Buffer.concat(output).toString('utf8').trimEnd()
  return text === '' ? [`ended with ${end} and said nothing`] : text.split('\n')
}
