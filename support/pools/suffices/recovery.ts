// Which account recovery of a given pool does for a scenario that resets a password by e-mail.
import type { UserPoolType } from '@aws-sdk/client-cognito-identity-provider'

export const openToEmail = 'recovery open to e-mail'

/** Without the setting a pool recovers by phone, else by e-mail (SDK 3.1169.0, text of CreateUserPoolRequest.AccountRecoverySetting). */
export function recoversByEmail({ AccountRecoverySetting }: UserPoolType): boolean {
  const { RecoveryMechanisms } = AccountRecoverySetting ?? {}
  return !RecoveryMechanisms || RecoveryMechanisms.some(({ Name }) => Name === 'verified_email')
}
