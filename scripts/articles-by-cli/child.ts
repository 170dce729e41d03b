// Runs a program to its end and gives what it said.
import { spawn } from 'node:child_process'
import type { Said } from './expectation'

/** Rejects with ENOENT when the program is not there. */
export function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv, input = ''): Promise<Said> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env, stdio: 'pipe' })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, stdout: text(out), stderr: text(err) }))
    child.stdin.on('error', () => {}) // it may have ended without reading
    child.stdin.end(input)
  })
}

const text = (chunks: readonly Buffer[]) => Buffer.concat(chunks).toString('utf8')
