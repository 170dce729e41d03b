// Puts a pool back as a snapshot has it, and looks whether it is.
import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import { configurationOf } from './described'
import { differences } from './differences'
import { give } from './give'
import { requestsFor } from './requests'
import type { Snapshot } from './snapshot'

/** Undefined where the pool is as it was, else the one sentence that says what is not. */
export async function putBack(sdk: CognitoIdentityProviderClient, snapshot: Snapshot): Promise<string | undefined> {
  const { poolId, clientId, before } = snapshot
  const now = () => configurationOf(sdk, poolId, clientId)
  if (differences(before, await now()).length === 0) return undefined
  const refusals = await give(sdk, requestsFor(before))
  const left = differences(before, await now())
  if (left.length === 0) return undefined
  const why = refusals.length > 0 ? `, for the service answered ${refusals.join(' and ')}` : ''
  return `the configuration of ${poolId} is not as it was before the run: ${left.join('; ')}${why}.`
}
