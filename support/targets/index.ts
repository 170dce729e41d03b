// Chooses the adapter of the target that the settings name.
import type { Config } from '../config'
import { emulatorTarget } from './emulator'
import type { Target } from './target'

const adapters = { emulator: emulatorTarget } satisfies Record<Config['target'], unknown>

export const openTarget = (config: Config): Promise<Target> => adapters[config.target](config)
