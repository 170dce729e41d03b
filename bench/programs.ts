// What is measured: the embedded pool as built, cognito-local beside it, and the bare server that is the limit.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Program } from './server-process'

const root = path.resolve(__dirname, '..')
const built = (file: string) => path.join(root, 'dist', file)

/** As bin/cognito-mfa.js starts it where the package is installed. */
const start = `const { main, processIo } = require(process.argv[1]); main(process.argv.slice(2), processIo())`

export const emulator: Program = {
  name: 'emulator',
  health: '/_emulator/health',
  args: (port) => ['-e', start, built('cli/main.js'), 'emulator', '--port', String(port)],
}

export const bare: Program = {
  name: 'bare server',
  health: '/',
  args: (port) => [built('bench/servers/bare.js'), String(port)],
}

export function build(): void {
  const tsc = [require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.build.json']
  const { status, stdout } = spawnSync(process.execPath, tsc, { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`the build failed: ${stdout.slice(0, 1000)}`)
}

/** Out of the box cognito-local takes e-mail addresses only. */
const userNames = JSON.stringify({ UserPoolDefaults: { UsernameAttributes: [] } })

export interface Other extends Program {
  remove(): void
}

/** cognito-local, fetched by npm into a folder of its own that goes away afterwards; undefined where npm cannot have it. */
export function installCognitoLocal(version = '5.3.0'): Other | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-cognito-local-'))
  writeFileSync(path.join(folder, 'package.json'), '{"private":true}')
  const install = ['install', `cognito-local@${version}`, '--no-audit', '--no-fund', '--ignore-scripts', '--silent']
  try {
    execFileSync('npm', install, { cwd: folder, stdio: 'ignore', shell: process.platform === 'win32' })
  } catch {
    rmSync(folder, { recursive: true, force: true })
    return undefined
  }
  mkdirSync(path.join(folder, '.cognito'))
  writeFileSync(path.join(folder, '.cognito', 'config.json'), userNames)
  return {
    name: `cognito-local ${version}`,
    health: '/health',
    cwd: folder,
    args: () => [path.join(folder, 'node_modules', 'cognito-local', 'lib', 'bin', 'start.js')],
    env: (port) => ({ PORT: String(port), HOST: '127.0.0.1' }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
