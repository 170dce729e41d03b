// Which account recovery of a given pool does for a scenario that resets a password by e-mail.
import type { UserPoolType } from '@aws-sdk/client-cognito-identity-provider'

export const openToEmail = 'recovery open to e-mail'

/** Without the setting a pool recovers by phone, else by e-mail (SDK 3.1169.0, text of CreateUserPoolRequest.AccountRecoverySetting). */
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
