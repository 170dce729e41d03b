// The settings of a command: what was typed wins over the environment, and the environment over .env.
import path from 'node:path'
import { config as readDotEnv } from 'dotenv'
import { type Config, readConfig, settled } from '../support/config'
import { ofRealPools } from '../support/settings/target'
import type { Io } from './io'

export interface TargetOptions {
  target?: string
  endpoint?: string
  allowConfigChanges?: string
}

export interface Settings {
  config: Config
  /** The environment with all of it, as the workers of a run get it. */
  env: Record<string, string>
}

export function settingsOf(
  { target, endpoint, allowConfigChanges }: TargetOptions,
  io: Pick<Io, 'env' | 'cwd'>,
): Settings {
  const env = withoutHoles(io.env)
  readDotEnv({ quiet: true, processEnv: env, path: path.join(io.cwd, '.env') })
  const typed = {
    COGNITO_TARGET: target,
    COGNITO_ENDPOINT: endpoint,
    COGNITO_ALLOW_CONFIG_CHANGES: allowConfigChanges,
  }
  Object.assign(env, withoutHoles(typed))
  if (target !== undefined && target !== 'aws') for (const name of ofRealPools) delete env[name]
  env[settled] = 'yes'
  return { config: readConfig(env), env }
}

const withoutHoles = (env: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined))
