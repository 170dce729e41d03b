// Settings of the profile black-box: an app client, and in words what nobody can read without credentials.
import { type Shape, shapeOf } from '../pools/shapes'
import { ConfigError, type Env, isWrong, oneIn, textIn } from './env'
import { type GivenUser, givenUsers } from './users'

export interface BlackBox {
  readonly profile: 'black-box'
  readonly clientId: string
  readonly clientSecret: string | undefined
  /** Not needed; SRP, devices and the issuer of tokens are checked where it is known. */
  readonly userPoolId: string | undefined
  /** As it was told; without it no scenario can know its pool. */
  readonly shape: Shape | undefined
  /** Whether a sign-up is confirmed without a code, by a function of the pool. */
  readonly confirms: boolean
  /** Users without a factor who were made for the run; without any, users sign up. */
  readonly users: readonly GivenUser[]
}

/** Settings that mean the pool as an administrator sees it, or pools that the run makes. */
const ofOthers = [
  'COGNITO_ALLOW_PROTECTED_POOL',
  'COGNITO_ALLOW_CONFIG_CHANGES',
  'COGNITO_MAX_POOL_USERS',
  'COGNITO_SMS_ROLE_ARN',
  'COGNITO_SMS_EXTERNAL_ID',
  'COGNITO_SES_IDENTITY_ARN',
]

const own = ['COGNITO_POOL_SHAPE', 'COGNITO_POOL_CONFIRMS', 'COGNITO_USERS_FILE']

export function blackBox(env: Env, given: Pick<BlackBox, 'clientId' | 'clientSecret' | 'userPoolId'>): BlackBox {
  const stray = ofOthers.find((name) => textIn(env, name))
  if (stray)
    throw new ConfigError(`${stray} is set, but COGNITO_PROFILE is black-box, which ${why}: unset one of them.`)
  const confirms = oneIn(env, 'COGNITO_POOL_CONFIRMS', ['yes', 'no'] as const, 'answer') === 'yes'
  return { profile: 'black-box', ...given, shape: shapeIn(env), confirms, users: givenUsers(env) }
}

/** The other profiles read all this themselves. */
export function noBlackBox(env: Env, profile: string): void {
  const stray = own.find((name) => textIn(env, name))
  if (stray)
    throw new ConfigError(`${stray} is set, but COGNITO_PROFILE is ${profile}: only black-box has to be told that.`)
}

const why = 'has no credentials to look at the pool or to make one'

function shapeIn(env: Env): Shape | undefined {
  const text = textIn(env, 'COGNITO_POOL_SHAPE')
  if (text === undefined) return undefined
  try {
    return shapeOf(text)
  } catch {
    const how = 'which is no shape of a pool: write it as optional TOTP, or as optional TOTP and device tracking.'
    return isWrong('COGNITO_POOL_SHAPE', text, how)
  }
}
