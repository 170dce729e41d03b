// Which account recovery of a given pool does for a scenario that resets a password.
import type { UserPoolType } from '@aws-sdk/client-cognito-identity-provider'
import type { Shape } from '../shapes'

export const openToEmail = 'recovery open to e-mail'
export const unsaid = 'no word on recovery'

/** Without the setting a pool recovers by phone, else by e-mail (POOL-072). */
export function recoversByEmail({ AccountRecoverySetting }: UserPoolType): boolean {
  const { RecoveryMechanisms } = AccountRecoverySetting ?? {}
  return !RecoveryMechanisms || RecoveryMechanisms.some(({ Name }) => Name === 'verified_email')
}

/** Undefined where any will do. */
export function recoveryWanted({ create, traits }: Shape): unknown {
  if (traits.has(unsaid)) return 'none'
  return traits.has(openToEmail) ? 'verified_email' : create.AccountRecoverySetting
}
