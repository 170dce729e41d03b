// Chooses the adapter of the target that the settings name.
import type { Config } from '../config'
import { addressTarget } from './address'
import { awsTarget } from './aws'
import { cognitoLocalTarget } from './cognito-local'
import { emulatorTarget } from './emulator'
import { motoTarget } from './moto'
import type { Target } from './target'

export { sweepTarget } from './aws'
export { look, openingReads, type Seen } from './aws/look'

export function openTarget(config: Config): Promise<Target> {
  if (config.target === 'aws') return awsTarget(config)
  if (config.target === 'address') return addressTarget(config)
  if (config.target === 'cognito-local') return cognitoLocalTarget(config)
  return config.target === 'moto' ? motoTarget(config) : emulatorTarget(config)
}
