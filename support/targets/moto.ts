// moto as a target: its server where it is installed; it sends nothing, so no code can be read.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { MotoConfig } from '../config'
import { startServer } from './other/server'
import { otherTarget, type Running } from './other/target'
import type { Target } from './target'

export const motoTarget = (config: MotoConfig): Promise<Target> => otherTarget(config, start)

/**
 * Out of the box it takes any TOTP code; this switch of its own lets it look. It takes the present step's alone: a margin would let
 * some enrolments pass, those near the end of a step, another time others.
 */
async function start(): Promise<Running> {
  const server = await startServer({
    name: 'moto_server',
    command: 'moto_server',
    env: () => ({ MOTO_COGNITO_IDP_USER_POOL_ENABLE_TOTP: 'true' }),
    args: (port) => ['-p', String(port), '-H', '127.0.0.1'],
    advice: `There is no moto_server here: pip install 'moto[server]', or set COGNITO_ENDPOINT to one that runs.`,
  })
  return { ...server, version: await installedVersion(), codes: undefined, marginMs: 0 }
}

const askPython = ['-c', 'import importlib.metadata as m; print(m.version("moto"))']

/** The server does not tell its version, and the Python beside it may be another than its own: then nobody knows. */
async function installedVersion(): Promise<string | undefined> {
  const { stdout } = await promisify(execFile)('python3', askPython).catch(() => ({ stdout: '' }))
  return stdout.trim() || undefined
}
