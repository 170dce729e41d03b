// Plays the suite against a proxy, in this process and with support code loaded once, and reads which scenarios failed.
import path from 'node:path'
import { Writable } from 'node:stream'
import { loadConfiguration, loadSupport, runCucumber } from '@cucumber/cucumber/api'
import type { Envelope } from '@cucumber/messages'
import { Recording } from '../reporting/rows'

export interface Rejection {
  readonly id: string
  readonly name: string
  readonly because: string
}

export interface Played {
  readonly scenarios: number
  /** Scenarios that failed; those that could not reach the pool are not among them. */
  readonly failed: readonly Rejection[]
  /** Why the run as a whole proves nothing, if it does not. */
  readonly broken: string | undefined
}

const root = path.join(__dirname, '..')
const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() })

type Configuration = Parameters<typeof runCucumber>[0]

/** Loaded once a process: steps cannot be defined twice. */
let support: Awaited<ReturnType<typeof loadSupport>> | undefined

/** All features where none are named. */
export async function playSuite(endpoint: string, features: readonly string[]): Promise<Played> {
  const noPool = { COGNITO_USER_POOL_ID: '', COGNITO_CLIENT_ID: '', COGNITO_PROFILE: '' }
  Object.assign(process.env, noPool, { COGNITO_TARGET: 'emulator', COGNITO_ENDPOINT: endpoint })
  const { runConfiguration } = await loadConfiguration({ file: 'cucumber.js' }, { cwd: root })
  const { sources, runtime } = runConfiguration
  support ??= await loadSupport(runConfiguration, { cwd: root })
  const recording = new Recording('emulator', [])
  const configuration: Configuration = {
    ...runConfiguration,
    sources: { ...sources, paths: features.length > 0 ? [...features] : sources.paths },
    runtime: { ...runtime, parallel: 0, retry: 0 },
    formats: { ...runConfiguration.formats, stdout: 'message', files: {} },
    support,
  }
  const environment = { cwd: root, stdout: nowhere(), stderr: nowhere() }
  const take = (message: Envelope) => void recording.take(message)
  // What goes wrong after the scenarios, as when a pool cannot be deleted, takes nothing from what they found.
  const after = await runCucumber(configuration, environment, take).then(() => undefined, String)
  return readFrom(recording, after)
}

function readFrom(recording: Recording, after: string | undefined): Played {
  const { rows, failures } = recording.run()
  const reached = rows.filter(({ verdict }) => verdict !== 'compromised' && verdict !== 'not run')
  const failed = rows
    .filter(({ verdict }) => verdict === 'failed')
    .map(({ id, name, because = '' }) => ({ id, name, because: because.split('\n')[0] ?? '' }))
  const broken =
    reached.length > 0 ? undefined : `no scenario was played to its end: ${after ?? failures[0] ?? 'none was found'}`
  return { scenarios: rows.length, failed, broken }
}
