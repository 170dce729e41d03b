// A real pool as a target, or what plays one at COGNITO_ENDPOINT: nothing but the API itself, and an account of all that is made.
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import { letters } from '../actors/identity'
import { Budget } from '../budget'
import { codeSourceOf } from '../code-sources/index'
import type { AwsConfig } from '../config'
import { Journal } from '../journal/journal'
import { keepJournal } from '../journal/keeping'
import { type Swept, sweep } from '../journal/sweep'
import { type Given, GivenPool } from '../pools/given-pool'
import { PoolMaker } from '../pools/pool-maker'
import { mustBeFree, type PutBack, putBackLeft } from '../restoring/left'
import { ConfigError } from '../settings/env'
import { mayListPools } from './aws/asked-for-pools'
import { type BoxConfig, boxOf, isBlackBox, sweepBox } from './aws/black-box'
import { capabilitiesOf } from './aws/capabilities'
import { clockOffsetOf } from './aws/clock'
import { askedOnce } from './aws/failures'
import { givenPool } from './aws/given'
import { handsOff } from './aws/hands-off'
import { Leave } from './aws/leave'
import { byAdministrator } from './aws/leaving'
import { answerLimits, patiently } from './aws/retries'
import { toldPool } from './aws/told'
import { keepUnsigned, nobody } from './aws/unsigned'
import type { Target } from './target'

export async function awsTarget(config: AwsConfig): Promise<Target> {
  const { region, senders, budget, addresses } = config
  const endpoint = addressOf(config)
  if (config.pool.profile === 'existing') mustBeFree(budget.journal, config.pool.userPoolId)
  if (mayChange(config) && workers() > 1) throw new ConfigError(oneAtATime)
  const offset = await clockOffsetOf(endpoint)
  const sdk = sdkFor(config)
  const given = await askedOnce(() => givenIn(sdk, config), endpoint)
  const codes = codeSourceOf(config.codes, endpoint)
  const box = given && boxOf(config, given)
  const run = letters(4)
  const journal = new Journal(budget.journal, { run, region, endpoint: config.endpoint, ...box?.place })
  const [between, hands] = [sdkFor(config), sdkFor(config)]
  for (const client of [sdk, between, hands]) keepJournal(client, journal, given?.id || box?.place.clientId)
  const leave = given && mayChange(config) ? new Leave({ run, config, given, journal, sdk, between, hands }) : undefined
  if (given && !leave) handsOff(sdk, given)
  const leaving = box?.leaving(sdk, journal, codes, offset) ?? byAdministrator({ between, hands }, journal, leave)
  const target: Target = {
    name: 'aws',
    version: undefined,
    region,
    endpoint,
    can: capabilitiesOf(config),
    sdk,
    codes,
    senders,
    addresses,
    budget: new Budget({ EMAIL: budget.emails, SMS: budget.sms }, workers()),
    told: () => [],
    marginMs: 3000,
    clockOffset: async () => offset,
    advance: () => Promise.reject(new Error('the clock of a real pool cannot be moved')),
    pools: async (run) =>
      box?.pools(target) ?? leave?.pools(target) ?? (given ? new GivenPool(target, given) : new PoolMaker(target, run)),
    patiently: (send) => patiently(sdk, send),
    borrow: leaving.borrow,
    tidy: leaving.tidy,
    close() {
      closing ??= end()
      return closing
    },
  }
  let closing: Promise<void> | undefined
  async function end(): Promise<void> {
    try {
      await leaving.close()
    } finally {
      await codes.close?.()
      for (const client of [sdk, between, hands]) client.destroy()
    }
  }
  return target
}

const oneAtATime =
  'COGNITO_ALLOW_CONFIG_CHANGES is set, and there is more than one worker: let one scenario at a time change the pool.'

const mayChange = ({ pool }: AwsConfig) => pool.profile === 'existing' && pool.mayChange

/** What the journals of dead runs tell of this endpoint and Region. */
export async function sweepTarget(config: AwsConfig): Promise<Swept & { readonly configurations: PutBack }> {
  const { region, endpoint, budget } = config
  const sdk = sdkFor(config)
  try {
    const at = { region, endpoint }
    const sweepAll = async () => ({
      configurations: await putBackLeft(budget.journal, sdk, at), // first: people use those pools
      ...(await sweep(budget.journal, sdk, at)),
    })
    const nothing = { configurations: { pools: 0, left: [] } }
    const sweepUsers = async (box: BoxConfig) => ({ ...nothing, ...(await sweepBox(sdk, box)) })
    return await askedOnce(() => (isBlackBox(config) ? sweepUsers(config) : sweepAll()), addressOf(config))
  } finally {
    sdk.destroy()
  }
}

export const addressOf = ({ endpoint, region }: AwsConfig) => endpoint ?? `https://cognito-idp.${region}.amazonaws.com`

async function givenIn(sdk: CognitoIdentityProviderClient, { pool, budget }: AwsConfig): Promise<Given | undefined> {
  if (pool.profile === 'disposable') return mayListPools(sdk)
  if (pool.profile === 'black-box') return toldPool(sdk, pool)
  return givenPool(sdk, pool, budget.users)
}

/** As Cucumber tells its workers; one that runs by itself is told nothing. */
const workers = () => Number(process.env.CUCUMBER_TOTAL_WORKERS ?? 1)

/** Throttling slows a run down, and must not fail it. */
export function sdkFor({ endpoint, region, pool }: AwsConfig): CognitoIdentityProviderClient {
  const sdk = new CognitoIdentityProviderClient({
    region,
    retryMode: 'adaptive',
    maxAttempts: 12,
    ...(endpoint && { endpoint }),
    ...(pool.profile === 'black-box' && { credentials: nobody }),
  })
  answerLimits(sdk)
  if (pool.profile === 'black-box') keepUnsigned(sdk)
  return sdk
}
