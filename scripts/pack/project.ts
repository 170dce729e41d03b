// An empty project outside the checkout in which the packed tarball is installed, and what is typed there.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export interface Ended {
  readonly code: number | null
  readonly said: string
}

/** Nothing of this machine's settings reaches the project, and npm behaves as typed, not as inside an npm script. */
const clean = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^((COGNITO|AWS|GITHUB|GITLAB|npm)_|CI$)/.test(name)),
  )

export class Project {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'pack-test-'))
  readonly #env: NodeJS.ProcessEnv

  /** `bin` is the folder of the Node that plays in it. */
  constructor(bin: string) {
    this.#env = { ...clean(), PATH: `${bin}${path.delimiter}${process.env.PATH}` }
    this.write({ 'package.json': '{ "private": true }' })
  }

  write(files: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(this.folder, name)
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(file, text)
    }
  }

  /** In a group of its own, so that its end is the end of what npx started too. */
  start(program: string, ...args: string[]): ChildProcess {
    return spawn(program, args, {
      cwd: this.folder,
      env: this.#env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  }

  run(program: string, ...args: string[]): Promise<Ended> {
    const child = this.start(program, ...args)
    return new Promise((resolve, reject) => {
      const said: Buffer[] = []
      for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => said.push(chunk))
      child.on('error', reject)
      child.on('close', (code) => resolve({ code, said: Buffer.concat(said).toString('utf8') }))
    })
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
