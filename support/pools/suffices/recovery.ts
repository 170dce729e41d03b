// Which account recovery of a given pool does for a scenario that resets a password by e-mail.
import type { UserPoolType } from '@aws-sdk/client-cognito-identity-provider'

export const openToEmail = 'recovery open to e-mail'

/** A pool of which nothing was said recovers by phone, else by e-mail. */
export function recoversByEmail({ AccountRecoverySetting }: UserPoolType): boolean {
  const { RecoveryMechanisms } = AccountRecoverySetting ?? {}
  return !RecoveryMechanisms || RecoveryMechanisms.some(({ Name }) => Name === 'verified_email')
}
