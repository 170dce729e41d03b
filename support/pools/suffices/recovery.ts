// Which account recovery of a given pool does for a scenario that resets a password by e-mail.
import type { UserPoolType } from '@aws-sdk/client-cognito-identity-provider'
import { nameOfUsers } from './names'

export const openToEmail = 'recovery open to e-mail'

/** Without the setting a pool recovers by phone, else by e-mail (SDK 3.1169.0, text of CreateUserPoolRequest.AccountRecoverySetting). */
export function recoversByEmail(pool: UserPoolType): boolean {
  const { RecoveryMechanisms = byDefault } = pool.AccountRecoverySetting ?? {}
  const names = RecoveryMechanisms.map(({ Name }) => Name)
  const everybodyHasPhone = nameOfUsers(pool) === 'phone_number'
  return names.includes('verified_email') && !(everybodyHasPhone && names.includes('verified_phone_number'))
}

const byDefault = [{ Name: 'verified_phone_number' }, { Name: 'verified_email' }]
