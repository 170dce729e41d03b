// The settings of a run, read once from the environment and .env: a typed object, or one sentence that names the variable.
import { config as readDotEnv } from 'dotenv'
import { type AddressSettings, addressSettings } from './settings/addresses'
import { type BudgetSettings, budgetSettings } from './settings/budget'
import { type CodeSettings, codeSettings } from './settings/codes'
import type { Env } from './settings/env'
import { type PoolUnderTest, poolUnderTest } from './settings/pool'
import { type SenderSettings, senderSettings } from './settings/senders'
import { addressName, cognitoLocalVersion, type TargetSettings, targetSettings } from './settings/target'

export { ConfigError } from './settings/env'

/** Of any target: where it is. */
export interface EmulatorConfig extends TargetSettings {
  readonly target: 'emulator'
}

export interface CognitoLocalConfig extends TargetSettings {
  readonly target: 'cognito-local'
  readonly version: string
}

export interface MotoConfig extends TargetSettings {
  readonly target: 'moto'
}

/** Emulators of others. */
export type OtherConfig = CognitoLocalConfig | MotoConfig

/** Of whatever speaks the API at an address: how it is called, and how its codes are read. */
export interface AddressConfig extends TargetSettings {
  readonly target: 'address'
  readonly name: string
  readonly endpoint: string
  readonly codes: CodeSettings
}

/** Of a real pool: also which one, what it may cost, and how codes are read. */
export interface AwsConfig extends TargetSettings {
  readonly target: 'aws'
  readonly pool: PoolUnderTest
  readonly codes: CodeSettings
  readonly addresses: AddressSettings
  readonly senders: SenderSettings
  readonly budget: BudgetSettings
}

export type Config = EmulatorConfig | OtherConfig | AddressConfig | AwsConfig

/** In reports, and as the name of the file of expectations. */
export const nameOf = (config: Config): string => (config.target === 'address' ? config.name : config.target)

/** Set where somebody has read .env already: another one may lie where a worker stands. */
export const settled = 'MFA_SETTINGS_READ'

/** The settings in force: the process's environment wins over .env. */
export function currentConfig(env: Env = process.env): Config {
  const processEnv = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined))
  if (!processEnv[settled]) readDotEnv({ quiet: true, processEnv: processEnv as Record<string, string> })
  return readConfig(processEnv)
}

export function readConfig(env: Env): Config {
  const where = targetSettings(env)
  const { target, endpoint = '' } = where
  if (target === 'cognito-local') return { ...where, target, version: cognitoLocalVersion(env) }
  if (target === 'address')
    return { ...where, target, endpoint, name: addressName(endpoint), codes: codeSettings(env, 'none') }
  if (target !== 'aws') return { ...where, target }
  return {
    ...where,
    target,
    pool: poolUnderTest(env, where.region),
    codes: codeSettings(env, 'none'),
    addresses: addressSettings(env),
    senders: senderSettings(env),
    budget: budgetSettings(env),
  }
}
