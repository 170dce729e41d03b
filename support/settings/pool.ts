// Settings that name the pool under test: profile, pool, app client, and the leave to change its configuration.
import { type BlackBox, blackBox, noBlackBox } from './black-box'
import { ConfigError, type Env, formIn, oneIn, textIn } from './env'
import { type Profile, profiles } from './target'

/** What each profile needs to know; the disposable one makes its pools itself. */
export type PoolUnderTest =
  | { readonly profile: 'disposable' }
  | BlackBox
  | ({
      readonly profile: 'existing'
      readonly userPoolId: string
      readonly mayBeProtected: boolean
      /** Its configuration, for the time of the run. */
      readonly mayChange: boolean
    } & GivenClient)

interface GivenClient {
  readonly clientId: string
  readonly clientSecret: string | undefined
}

export function poolUnderTest(env: Env, region: string): PoolUnderTest {
  const userPoolId = formIn(
    env,
    'COGNITO_USER_POOL_ID',
    poolId,
    'which is no pool id: write it as us-east-1_AbCdEfGhI.',
  )
  const profile = oneIn(env, 'COGNITO_PROFILE', profiles, 'profile') ?? 'existing'
  if (profile !== 'black-box') noBlackBox(env, profile)
  if (profile === 'disposable') return disposable(env)
  const client = givenClient(env, profile)
  if (userPoolId && !userPoolId.startsWith(`${region}_`))
    throw new ConfigError(
      `COGNITO_USER_POOL_ID is ${userPoolId}, but AWS_REGION is ${region}: a pool's id begins with its Region.`,
    )
  if (profile === 'black-box') return blackBox(env, { ...client, userPoolId })
  if (!userPoolId) throw needed('COGNITO_USER_POOL_ID', profile)
  const leave = (name: string) => hasLeave(env, name, userPoolId)
  return {
    profile,
    userPoolId,
    ...client,
    mayBeProtected: leave('COGNITO_ALLOW_PROTECTED_POOL'),
    mayChange: leave('COGNITO_ALLOW_CONFIG_CHANGES'),
  }
}

const poolId = /^[a-z]{2}(-[a-z]+)+-\d_[0-9a-zA-Z]+$/

function disposable(env: Env): PoolUnderTest {
  const named = [
    'COGNITO_USER_POOL_ID',
    'COGNITO_CLIENT_ID',
    'COGNITO_CLIENT_SECRET',
    'COGNITO_ALLOW_PROTECTED_POOL',
    'COGNITO_ALLOW_CONFIG_CHANGES',
  ]
  const contradicts = named.find((name) => textIn(env, name))
  if (!contradicts) return { profile: 'disposable' }
  throw new ConfigError(
    `${contradicts} is set, but COGNITO_PROFILE is disposable, which makes its own pools: unset one of them.`,
  )
}

function givenClient(env: Env, profile: Profile): GivenClient {
  const clientId = formIn(
    env,
    'COGNITO_CLIENT_ID',
    /^[\w+]{1,128}$/,
    'which is no client id: copy it from the app client.',
  )
  if (!clientId) throw needed('COGNITO_CLIENT_ID', profile)
  return { clientId, clientSecret: textIn(env, 'COGNITO_CLIENT_SECRET') }
}

/** The id is typed again, so that the leave is for one pool and not for whatever .env names next. */
function hasLeave(env: Env, name: string, userPoolId: string): boolean {
  const allowed = textIn(env, name)
  if (allowed === undefined || allowed === userPoolId) return allowed !== undefined
  throw new ConfigError(`${name} is ${allowed}, but COGNITO_USER_POOL_ID is ${userPoolId}: write the same id in both.`)
}

const needed = (name: string, profile: Profile) =>
  new ConfigError(`${name} is not set, and the profile ${profile} needs it: write it in .env.`)
