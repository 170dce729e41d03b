// Settings that say what is tested: target, profile, endpoint and region.
import { ConfigError, type Env, formIn, isWrong, listed, textIn } from './env'

/** What is tested; `aws` is a real pool, or what plays one at COGNITO_ENDPOINT; the last two are emulators of others. */
export const targets = ['emulator', 'aws', 'cognito-local', 'moto'] as const
/** `address`: whatever speaks the API at the endpoint, where an address stands in place of a name. */
export type TargetName = (typeof targets)[number] | 'address'

/** `existing`: a pool as it is; `disposable`: pools that the run makes and deletes; `black-box`: an app client, and no credentials. */
export const profiles = ['existing', 'disposable', 'black-box'] as const
export type Profile = (typeof profiles)[number]

export interface TargetSettings {
  readonly target: TargetName
  readonly endpoint: string | undefined
  readonly region: string
}

/** A pool, a client or a profile that is named is of a real one. */
export const targetSettings = (env: Env): TargetSettings => ({
  ...targetIn(env),
  region:
    formIn(env, 'AWS_REGION', region, 'which is no region: write it as us-east-1.') ?? regionOfPool(env) ?? 'us-east-1',
})

/** Which cognito-local is fetched; the expectations of the catalogue are about this one. */
export const cognitoLocalVersion = (env: Env): string =>
  formIn(env, 'COGNITO_LOCAL_VERSION', /^\d+\.\d+\.\d+$/, 'which is no version: write it as 5.3.0.') ?? '5.3.0'

const region = /^[a-z]{2}(-[a-z]+)+-\d$/

/** Each of them means a real pool. */
export const ofRealPools = ['COGNITO_USER_POOL_ID', 'COGNITO_CLIENT_ID', 'COGNITO_PROFILE'] as const

const namesPool = (env: Env) => ofRealPools.find((name) => textIn(env, name))

/** A pool's id begins with its Region. */
function regionOfPool(env: Env): string | undefined {
  const [first = ''] = (textIn(env, 'COGNITO_USER_POOL_ID') ?? '').split('_')
  return region.test(first) ? first : undefined
}

function targetIn(env: Env): Pick<TargetSettings, 'target' | 'endpoint'> {
  const text = textIn(env, 'COGNITO_TARGET')
  if (text?.includes('://')) return { target: 'address', endpoint: addressIn(env, text) }
  const known = targets.find((name) => name === text)
  if (text && !known)
    return isWrong(
      'COGNITO_TARGET',
      text,
      `which is no target: use ${listed([...targets, 'an address like http://127.0.0.1:9229'])}.`,
    )
  const stray = known && known !== 'aws' && namesPool(env)
  if (stray) throw new ConfigError(`${stray} is set, but COGNITO_TARGET is ${known}: unset one of them.`)
  return { target: known ?? (namesPool(env) ? 'aws' : 'emulator'), endpoint: endpointIn(env) }
}

/** What may be a password in it is not shown. AWS is for the target that leaves nothing behind there. */
function addressIn(env: Env, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url && (url.username || url.password))
    return isWrong(
      'COGNITO_TARGET',
      text,
      'leave it out: nothing is signed with it.',
      'an address with a user name or password',
    )
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    return isWrong('COGNITO_TARGET', text, 'which is no http address: write it as http://127.0.0.1:9229.')
  if (/(^|\.)amazonaws\.com(\.cn)?\.?$/.test(url.hostname))
    return isWrong('COGNITO_TARGET', text, 'which is AWS: use the target aws, which clears up after itself.')
  const beside = ['COGNITO_ENDPOINT', ...ofRealPools].find((name) => textIn(env, name))
  if (beside) throw new ConfigError(`${beside} is set, but COGNITO_TARGET is an address by itself: unset one of them.`)
  return text.replace(/\/+$/, '')
}

/** Host and port, which tell one from another. */
export function addressName(endpoint: string): string {
  const { hostname, port, protocol } = new URL(endpoint)
  return `${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`
}

function endpointIn(env: Env): string | undefined {
  const text = textIn(env, 'COGNITO_ENDPOINT')
  if (!text) return undefined
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url && /^https?:$/.test(url.protocol)) return text.replace(/\/+$/, '')
  return isWrong('COGNITO_ENDPOINT', text, 'which is no http address: write it as http://127.0.0.1:9229.')
}
