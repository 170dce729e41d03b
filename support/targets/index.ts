// Chooses the adapter of the target that the settings name.
import type { Config } from '../config'
import { awsTarget } from './aws'
import { emulatorTarget } from './emulator'
import type { Target } from './target'

export { sweepTarget } from './aws'

export const openTarget = (config: Config): Promise<Target> =>
  config.target === 'aws' ? awsTarget(config) : emulatorTarget(config)
