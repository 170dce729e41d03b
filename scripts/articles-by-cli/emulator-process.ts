// The embedded pool as a real process, started as a reader starts it: npm run emulator, on a free port.
import { spawn } from 'node:child_process'
import path from 'node:path'

export interface EmulatorProcess {
  readonly url: string
  stop(): void
}

const root = path.join(__dirname, '../..')

export function startEmulatorProcess(region: string): Promise<EmulatorProcess> {
  const args = ['run', '--silent', 'emulator', '--', '--port', '0', '--region', region]
  // A group of its own, because npm has children that must end with it.
  const child = spawn('npm', args, { cwd: root, detached: true, stdio: ['ignore', 'pipe', 'inherit'] })
  const stop = () => {
    if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGTERM')
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop()
      process.exit(1)
    })
  }
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8')
      const url = /listening on (\S+)\n/.exec(said)?.[1]
      if (url) resolve({ url, stop })
    })
    child.on('error', reject)
    child.on('exit', (code) => reject(new Error(`npm run emulator ended with ${code} before it listened: ${said}`)))
  })
}
