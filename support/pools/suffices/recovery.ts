// Which account recovery of a given pool does for a scenario that resets a password.
import type { UserPoolType } from '@aws-sdk/client-cognito-identity-provider'
import type { Shape } from '../shapes'

export const openToEmail = 'recovery open to e-mail'
export const unsaid = 'no word on recovery'

/** Without the setting a pool recovers by phone, else by e-mail (POOL-072). */
export function recoversByEmail(pool: UserPoolType): boolean {
  const { RecoveryMechanisms = byDefault } = pool.AccountRecoverySetting ?? {}
  return RecoveryMechanisms.some(({ Name }) => Name === 'verified_email')
}

const byDefault = [{ Name: 'verified_phone_number' }, { Name: 'verified_email' }]

/** Of users who have both, whatever comes first: a scenario that says nothing of phones presumes that none counts. */
export function mayRecoverByPhone({ AccountRecoverySetting }: Pick<UserPoolType, 'AccountRecoverySetting'>): boolean {
  const { RecoveryMechanisms = byDefault } = AccountRecoverySetting ?? {}
  return RecoveryMechanisms.some(({ Name }) => Name === 'verified_phone_number')
}

/** Undefined where any will do. */
export function recoveryWanted({ create, traits }: Shape): unknown {
  if (traits.has(unsaid)) return 'none'
  return traits.has(openToEmail) ? 'verified_email' : create.AccountRecoverySetting
}
