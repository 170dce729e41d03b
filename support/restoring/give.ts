// Gives a pool a configuration, whole: MFA off first, since factors and settings forbid one another in the old and the new state alike.
import {
  type CognitoIdentityProviderClient,
  SetUserPoolMfaConfigCommand,
  UpdateUserPoolCommand,
} from '@aws-sdk/client-cognito-identity-provider'
import type { Requests } from './requests'

/** What the service refused, if anything: the last step is taken even then, so that MFA does not stay off. */
export async function give(sdk: CognitoIdentityProviderClient, { update, mfa }: Requests): Promise<string[]> {
  const { UserPoolId } = mfa
  const steps = [
    () => sdk.send(new SetUserPoolMfaConfigCommand({ UserPoolId, MfaConfiguration: 'OFF' })),
    () => sdk.send(new UpdateUserPoolCommand(update)),
    () => sdk.send(new SetUserPoolMfaConfigCommand(mfa)),
  ]
  const refusals: string[] = []
  for (const step of steps) await step().catch((error) => refusals.push(refusalIn(error)))
  return refusals
}

/** An answer of the service; anything else is thrown. */
function refusalIn(error: Error & { $metadata?: { httpStatusCode?: number } }): string {
  if (error.$metadata?.httpStatusCode === 400) return `${error.name}: ${error.message}`
  throw error
}
