// Settings that say what is tested: target, profile, endpoint and region.
import { type Env, formIn, isWrong, oneIn, textIn } from './env'

/** What is tested; `aws` is a real pool, or what plays one at COGNITO_ENDPOINT; the last two are emulators of others. */
export const targets = ['emulator', 'aws', 'cognito-local', 'moto'] as const
export type TargetName = (typeof targets)[number]

/** `existing`: a pool as it is; `disposable`: pools that the run makes and deletes; `black-box`: an app client, and no credentials. */
export const profiles = ['existing', 'disposable', 'black-box'] as const
export type Profile = (typeof profiles)[number]

export interface TargetSettings {
  readonly target: TargetName
  readonly endpoint: string | undefined
  readonly region: string
}

/** A pool or a client that is named is a real one. */
export const targetSettings = (env: Env): TargetSettings => ({
  target: oneIn(env, 'COGNITO_TARGET', targets, 'target') ?? (namesPool(env) ? 'aws' : 'emulator'),
  endpoint: endpointIn(env),
  region:
    formIn(env, 'AWS_REGION', region, 'which is no region: write it as us-east-1.') ?? regionOfPool(env) ?? 'us-east-1',
})

/** Which cognito-local is fetched; the expectations of the catalogue are about this one. */
export const cognitoLocalVersion = (env: Env): string =>
  formIn(env, 'COGNITO_LOCAL_VERSION', /^\d+\.\d+\.\d+$/, 'which is no version: write it as 5.3.0.') ?? '5.3.0'

const region = /^[a-z]{2}(-[a-z]+)+-\d$/

const namesPool = (env: Env) => textIn(env, 'COGNITO_USER_POOL_ID') ?? textIn(env, 'COGNITO_CLIENT_ID')

/** A pool's id begins with its Region. */
function regionOfPool(env: Env): string | undefined {
  const [first = ''] = (textIn(env, 'COGNITO_USER_POOL_ID') ?? '').split('_')
  return region.test(first) ? first : undefined
}

function endpointIn(env: Env): string | undefined {
  const text = textIn(env, 'COGNITO_ENDPOINT')
  if (!text) return undefined
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url && /^https?:$/.test(url.protocol)) return text.replace(/\/+$/, '')
  return isWrong('COGNITO_ENDPOINT', text, 'which is no http address: write it as http://127.0.0.1:9229.')
}
