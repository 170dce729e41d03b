// What can be done to a real pool: it follows from the profile and from what the settings lend to the run.
import type { AwsConfig } from '../../config'
import type { Capability } from '../target'

/** Without credentials there is no administrator. Its clock cannot be moved, and its triggers are functions of somebody else. */
export function capabilitiesOf({ pool, codes, senders }: AwsConfig): ReadonlySet<Capability> {
  const makes = pool.profile === 'disposable'
  const has: Record<Capability, boolean> = {
    totp: true,
    sms: !makes || senders.sms !== undefined,
    email: !makes || senders.emailArn !== undefined,
    'admin-api': pool.profile !== 'black-box',
    'creates-pools': makes,
    'moves-clock': false,
    'reads-codes': codes.kind !== 'none',
    triggers: false,
    'step-up': false,
  }
  return new Set((Object.keys(has) as Capability[]).filter((capability) => has[capability]))
}
