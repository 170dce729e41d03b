// A real pool as a target, or what plays one at COGNITO_ENDPOINT: nothing but the API itself, and an account of all that is made.
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import { codeSourceOf } from '../code-sources/index'
import type { AwsConfig } from '../config'
import { Journal } from '../journal/journal'
import { keepJournal } from '../journal/keeping'
import { remove } from '../journal/sweep'
import { PoolMaker } from '../pools/pool-maker'
import { givenPool } from './aws/given'
import { clockOffsetOf } from './aws/clock'
import { canOf } from './aws/capabilities'
import type { Target } from './target'
import { letters } from '../actors/identity'

export async function awsTarget(config: AwsConfig): Promise<Target> {
  const { region, pool, senders } = config
  const endpoint = config.endpoint ?? `https://cognito-idp.${region}.amazonaws.com`
  const sdk = sdkFor(config)
  const given = pool.profile === 'disposable' ? undefined : await givenPool(sdk, pool)
  const journal = new Journal(config.budget.journal, { run: letters(4), region, endpoint: config.endpoint })
  keepJournal(sdk, journal, given?.id)
  const offset = await clockOffsetOf(endpoint)
  const target: Target = {
    name: 'aws',
    region,
    endpoint,
    can: canOf(config, given?.described),
    sdk,
    codes: codeSourceOf(config.codes),
    senders,
    told: [],
    marginMs: 3000,
    clockOffset: async () => offset,
    advance: () => Promise.reject(new Error('the clock of a real pool cannot be moved')),
    pools: async (run) => given ? new GivenPool(target, given) : new PoolMaker(target, run),
    async tidy() {
      await remove(sdk, { ...journal.leftovers(), poolIds: [], poolNames: [] })
    },
    async close() {
      await remove(sdk, journal.leftovers())
      journal.close()
      sdk.destroy()
    },
  }
  return target
}

/** Throttling slows a run down, and must not fail it. */
const sdkFor = ({ endpoint, region }: AwsConfig) =>
  new CognitoIdentityProviderClient({ region, retryMode: 'adaptive', maxAttempts: 10, ...(endpoint && { endpoint }) })
