// What every article takes for granted: a pool, an app client and perhaps a user, made by the same CLI.
import { type Expectation, printsNothing, type Said } from './expectation'
import type { Shape } from './shape'
import type { Terminal } from './terminal'

/** Only the one value that is needed of a long answer. */
const answers =
  (dig: (answer: never) => unknown, name: string): Expectation =>
  (said: Said, keep) => {
    if (said.code !== 0) return [said.stderr.trim()]
    keep(name, String(dig(JSON.parse(said.stdout) as never)))
    return []
  }

const sms = 'SnsCallerArn=arn:aws:iam::123456789012:role/service-role/articles,ExternalId=articles'

/** Keeps [userPoolId]. */
export const makePool = (t: Terminal, options = '') =>
  t.prepares(
    `aws cognito-idp create-user-pool --pool-name articles ${options}`,
    answers((a: { UserPool: { Id: string } }) => a.UserPool.Id, 'userPoolId'),
  )

/** Keeps [clientId]. */
export const makeClient = (t: Terminal, options: string) =>
  t.prepares(
    `aws cognito-idp create-user-pool-client --user-pool-id [userPoolId] --client-name articles ${options}`,
    (said, keep) => [
      ...answers((a: Client) => a.UserPoolClient.ClientId, 'clientId')(said, keep),
      ...answers((a: Client) => a.UserPoolClient.ClientSecret, 'clientSecret')(said, keep),
    ],
  )

type Client = { UserPoolClient: { ClientId: string; ClientSecret?: string } }

export const offerFactors = (t: Terminal, mode: string, ...factors: ('sms' | 'app')[]) =>
  t.prepares(
    `aws cognito-idp set-user-pool-mfa-config --user-pool-id [userPoolId] --mfa-configuration ${mode} ${factors
      .map((factor) => factorOptions[factor])
      .join(' ')}`,
    answers((a: object) => a, 'mfaConfig'),
  )

const factorOptions = {
  sms: `--sms-mfa-configuration 'SmsConfiguration={${sms}}'`,
  app: '--software-token-mfa-configuration Enabled=true',
}

/** A confirmed user [username] with [password] (SIGNUP-059). */
export async function makeUser(t: Terminal, attributes: string): Promise<void> {
  const user = '--user-pool-id [userPoolId] --username [username]'
  await t.prepares(
    `aws cognito-idp admin-create-user ${user} --message-action SUPPRESS --user-attributes ${attributes}`,
    answers((a: { User: { Username: string } }) => a.User.Username, 'userName'),
  )
  await t.prepares(`aws cognito-idp admin-set-user-password ${user} --password [password] --permanent`, printsNothing)
}

/** TOK-001, as every article shows the end of a sign-in. */
export const tokens: { readonly [key: string]: Shape } = {
  AccessToken: '[accessToken]',
  ExpiresIn: 3600,
  TokenType: 'Bearer',
  RefreshToken: '[refreshToken]',
  IdToken: '[idToken]',
}

export const signedIn = (more: { readonly [key: string]: Shape } = {}): Shape => ({
  ChallengeParameters: {},
  AuthenticationResult: { ...tokens, ...more },
})
