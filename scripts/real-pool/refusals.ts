// What ends a run before it begins: credentials, pool, client or endpoint that do not work, in each profile.
import type { Env } from './stage'

export interface Refusal {
  readonly name: string
  readonly env: Env
  /** Which setting the sentence names. */
  readonly words: RegExp
}

const cases =
  (profile: string, env: Env) =>
  (what: string, wrong: Env, words: RegExp): Refusal => ({
    name: `${profile}, ${what}`,
    env: { ...env, ...wrong },
    words,
  })

const nobodyThere = { COGNITO_ENDPOINT: 'http://127.0.0.1:9' }

/** Of any profile that has credentials. */
function ofCredentials(profile: string, env: Env, expired: Env): Refusal[] {
  const one = cases(profile, env)
  return [
    one('a wrong secret key', { AWS_SECRET_ACCESS_KEY: 'wrong' }, /AWS_SECRET_ACCESS_KEY/),
    one('an unknown access key', { AWS_ACCESS_KEY_ID: 'nobody' }, /AWS_ACCESS_KEY_ID/),
    one('expired credentials', expired, /have expired/),
    one('an endpoint where nobody is', nobodyThere, /COGNITO_ENDPOINT/),
  ]
}

export function refusalsOf(existing: Env, disposable: Env, blackBox: Env, expired: Env): Refusal[] {
  const [given, made, box] = [
    cases('existing', existing),
    cases('disposable', disposable),
    cases('black-box', blackBox),
  ]
  const elsewhere = { AWS_REGION: 'eu-west-1', COGNITO_USER_POOL_ID: 'eu-west-1_Nobody000' }
  return [
    ...ofCredentials('existing', existing, expired),
    given('an unknown pool', { COGNITO_USER_POOL_ID: 'us-east-1_Nobody000' }, /COGNITO_USER_POOL_ID/),
    given('an unknown app client', { COGNITO_CLIENT_ID: 'nobody' }, /COGNITO_CLIENT_ID/),
    given('a wrong Region', elsewhere, /AWS_REGION|AWS_SECRET_ACCESS_KEY/),
    ...ofCredentials('disposable', disposable, expired),
    made('a wrong Region', { AWS_REGION: 'eu-west-1' }, /AWS_REGION|AWS_SECRET_ACCESS_KEY/),
    box('an unknown app client', { COGNITO_CLIENT_ID: 'nobody' }, /COGNITO_CLIENT_ID/),
    box('a wrong client secret', { COGNITO_CLIENT_SECRET: 'wrong' }, /COGNITO_CLIENT_SECRET/),
    box('no client secret', { COGNITO_CLIENT_SECRET: '' }, /COGNITO_CLIENT_SECRET/),
    box('an endpoint where nobody is', nobodyThere, /COGNITO_ENDPOINT/),
  ]
}
