// The right way in now and then, so that there are pools, users, tokens and sessions to be hostile with.
import { generateSync } from 'otplib'
import { rightCall } from './api-calls'
import type { Known } from './known'
import { password } from './plausible'
import { exchange } from './wire'

type Answer = Record<string, unknown>

/** A pool of that kind with a client, and a user signed in with an authenticator app; all of it is learnt. */
export async function wayIn(url: string, known: Known, username: string, aliases: boolean): Promise<void> {
  const call = caller(url, known)
  const naming = aliases ? { AliasAttributes: ['email'], UsernameConfiguration: { CaseSensitive: true } } : {}
  const { Id: UserPoolId } = (await call('CreateUserPool', { PoolName: 'hostile', ...naming })).UserPool as Answer
  const flows = [
    'ALLOW_USER_PASSWORD_AUTH',
    'ALLOW_USER_SRP_AUTH',
    'ALLOW_REFRESH_TOKEN_AUTH',
    'ALLOW_ADMIN_USER_PASSWORD_AUTH',
  ]
  const made = await call('CreateUserPoolClient', { UserPoolId, ClientName: 'hostile', ExplicitAuthFlows: flows })
  const { ClientId } = made.UserPoolClient as Answer
  await call('SetUserPoolMfaConfig', {
    UserPoolId,
    MfaConfiguration: 'OPTIONAL',
    SoftwareTokenMfaConfiguration: { Enabled: true },
  })
  await call('AdminCreateUser', {
    UserPoolId,
    Username: username,
    TemporaryPassword: password,
    MessageAction: 'SUPPRESS',
  })
  await call('AdminSetUserPassword', { UserPoolId, Username: username, Password: password, Permanent: true })
  const signIn = {
    ClientId,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: username, PASSWORD: password },
  }
  const { AccessToken } = (await call('InitiateAuth', signIn)).AuthenticationResult as Answer
  const { SecretCode } = await call('AssociateSoftwareToken', { AccessToken })
  const epoch = Math.floor((await now(url, UserPoolId as string)) / 1000)
  await call('VerifySoftwareToken', { AccessToken, UserCode: generateSync({ secret: SecretCode as string, epoch }) })
  await call('SetUserMFAPreference', { AccessToken, SoftwareTokenMfaSettings: { Enabled: true, PreferredMfa: true } })
  const { Session } = await call('InitiateAuth', signIn)
  const SOFTWARE_TOKEN_MFA_CODE = generateSync({ secret: SecretCode as string, epoch: epoch + 30 })
  const ChallengeResponses = { USERNAME: username, SOFTWARE_TOKEN_MFA_CODE }
  const answer = { ClientId, ChallengeName: 'SOFTWARE_TOKEN_MFA', Session, ChallengeResponses }
  const { AuthenticationResult } = await call('RespondToAuthChallenge', answer)
  if (AuthenticationResult === undefined) throw new Error('the right code was not answered with tokens')
  await call('InitiateAuth', signIn) // leaves a session open
}

function caller(url: string, known: Known) {
  return async (operation: string, input: object): Promise<Answer> => {
    const { status, body } = await exchange(url, rightCall(operation, input))
    if (status !== 200) throw new Error(`the way in ended at ${operation} with ${status} ${body.slice(0, 300)}`)
    const answer = JSON.parse(body) as Answer
    known.learn(answer)
    return answer
  }
}

async function now(url: string, poolId: string): Promise<number> {
  const body = JSON.stringify({ advanceSeconds: 0, poolId })
  const headers = { 'content-type': 'application/json' }
  return Date.parse(JSON.parse((await exchange(url, { path: '/_emulator/clock', headers, body })).body).now)
}
