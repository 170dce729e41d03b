// The settings of a run, read once from the environment and .env: a typed object, or one sentence that names the variable.
import { config as readDotEnv } from 'dotenv'

export interface Config {
  readonly target: 'emulator'
  readonly endpoint: string | undefined
  readonly region: string
}

export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

type Env = Readonly<Record<string, string | undefined>>

/** The settings in force: the process's environment wins over .env. */
export function currentConfig(env: Env = process.env): Config {
  const processEnv = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined))
  readDotEnv({ quiet: true, processEnv: processEnv as Record<string, string> })
  return readConfig(processEnv)
}

export function readConfig(env: Env): Config {
  return { target: target(env), endpoint: endpoint(env), region: region(env) }
}

function target(env: Env): 'emulator' {
  const name = env.COGNITO_TARGET || 'emulator'
  if (name === 'emulator') return name
  if (name === 'aws') throw new ConfigError('COGNITO_TARGET is aws, which is not supported yet: use emulator.')
  throw new ConfigError(`COGNITO_TARGET is ${name}, which is no target: use emulator.`)
}

function endpoint(env: Env): string | undefined {
  const text = env.COGNITO_ENDPOINT
  if (!text) return undefined
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url && /^https?:$/.test(url.protocol)) return text.replace(/\/+$/, '')
  throw new ConfigError(`COGNITO_ENDPOINT is ${text}, which is no http address: write it as http://127.0.0.1:9229.`)
}

function region(env: Env): string {
  const name = env.AWS_REGION || 'us-east-1'
  if (/^[a-z]{2}(-[a-z]+)+-\d$/.test(name)) return name
  throw new ConfigError(`AWS_REGION is ${name}, which is no region: write it as us-east-1.`)
}
