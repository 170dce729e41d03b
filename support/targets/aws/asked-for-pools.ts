// The first call of a run that makes its pools itself: whether the credentials are taken, asked before anything is made.
import { type CognitoIdentityProviderClient, ListUserPoolsCommand } from '@aws-sdk/client-cognito-identity-provider'

/** Of all calls the one that `sweep` needs anyway, so the least policy grows by nothing. */
export async function mayListPools(sdk: CognitoIdentityProviderClient): Promise<undefined> {
  await sdk.send(new ListUserPoolsCommand({ MaxResults: 1 }))
}
