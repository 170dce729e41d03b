// cognito-local as a target: fetched from npm and started with a pool folder of its own, its codes read from what it prints.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { CognitoLocalConfig } from '../config'
import { Console } from './other/console'
import { installed } from './other/install'
import { startServer } from './other/server'
import { otherTarget, type Running } from './other/target'
import type { Target } from './target'

export const cognitoLocalTarget = (config: CognitoLocalConfig): Promise<Target> =>
  otherTarget(config, () => start(config.version))

/**
 * Its own program holds lines of its log back once an error was among them, codes with them. This is the same server, and
 * its log is written at once.
 */
const program = `
const from = require('node:module').createRequire(process.argv[1])
const log = from('pino')({}, { write: (line) => process.stdout.write(line) })
from('./lib/server').createDefaultServer(log).then((server) => server.start())
`

/** Out of the box its pools take e-mail addresses only as user names. */
const settings = JSON.stringify({ UserPoolDefaults: { UsernameAttributes: [] } })

async function start(version: string): Promise<Running> {
  const place = path.join(await installed('cognito-local', version), 'package.json')
  const cwd = mkdtempSync(path.join(tmpdir(), 'cognito-mfa-cognito-local-'))
  mkdirSync(path.join(cwd, '.cognito'))
  writeFileSync(path.join(cwd, '.cognito', 'config.json'), settings)
  const printed = new Console()
  const server = await startServer({
    name: `cognito-local ${version}`,
    command: process.execPath,
    args: () => ['--eval', program, place],
    env: (port) => ({ PORT: String(port), HOST: '127.0.0.1' }),
    cwd,
    advice: 'Node.js could not be started for cognito-local.',
    heard: printed.hear,
  })
  const stop = async () => {
    await server.stop()
    rmSync(cwd, { recursive: true, force: true })
  }
  return { url: server.url, version, codes: printed.codes(), stop }
}
