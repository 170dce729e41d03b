// amazon-cognito-identity-js with promises for its callbacks: where a sign-in stands after each answer.
import {
  AuthenticationDetails,
  type CognitoRefreshToken,
  CognitoUser,
  CognitoUserPool,
  type CognitoUserSession,
  type IAuthenticationCallback,
} from 'amazon-cognito-identity-js'
import { Memory } from '../memory'
import type { ClientPool, Person } from '../pool'
import { TotpApp } from '../totp-app'

/** A sign-in is over, or asks: by the callback that was called. */
export interface Standing {
  readonly at:
    | 'onSuccess'
    | 'newPasswordRequired'
    | 'mfaRequired'
    | 'totpRequired'
    | 'mfaSetup'
    | 'selectMFAType'
    | 'customChallenge'
  readonly session?: CognitoUserSession
  /** True when the user is to be asked whether the device is remembered. */
  readonly askAboutDevice?: boolean
  readonly parameters?: Readonly<Record<string, string>>
}

/** A user of the client, who keeps what the storage keeps: hand over the same storage to be on the same device. */
export function userOf({ url, poolId, clientId }: ClientPool, { username }: Person, Storage = new Memory()) {
  const Pool = new CognitoUserPool({ UserPoolId: poolId, ClientId: clientId, endpoint: url, Storage })
  return new CognitoUser({ Username: username, Pool, Storage })
}

export const signIn = (user: CognitoUser, { username, password }: Person): Promise<Standing> =>
  after((callbacks) =>
    user.authenticateUser(new AuthenticationDetails({ Username: username, Password: password }), callbacks),
  )

/** Calls the client and resolves with the first callback; every one of them is given. */
export function after(call: (callbacks: Required<IAuthenticationCallback>) => void): Promise<Standing> {
  return new Promise((resolve, reject) => {
    const asks = (at: Standing['at']) => (_name: string, parameters: Record<string, string>) =>
      resolve({ at, parameters })
    call({
      onSuccess: (session, askAboutDevice = false) => resolve({ at: 'onSuccess', session, askAboutDevice }),
      onFailure: reject,
      newPasswordRequired: (parameters) => resolve({ at: 'newPasswordRequired', parameters }),
      mfaRequired: asks('mfaRequired'),
      totpRequired: asks('totpRequired'),
      mfaSetup: asks('mfaSetup'),
      selectMFAType: asks('selectMFAType'),
      customChallenge: (parameters) => resolve({ at: 'customChallenge', parameters }),
    })
  })
}

export async function setUpTotp(pool: ClientPool, user: CognitoUser): Promise<{ app: TotpApp; standing: Standing }> {
  const secret = await new Promise<string>((associateSecretCode, onFailure) =>
    user.associateSoftwareToken({ associateSecretCode, onFailure }),
  )
  const app = new TotpApp(pool, secret)
  const code = await app.code()
  return { app, standing: await after((callbacks) => user.verifySoftwareToken(code, 'my app', callbacks)) }
}

export const prefer = (user: CognitoUser, factors: { sms?: boolean; totp?: boolean }): Promise<void> =>
  new Promise((resolve, reject) => {
    const setting = (PreferredMfa?: boolean) => (PreferredMfa === undefined ? null : { PreferredMfa, Enabled: true })
    user.setUserMfaPreference(setting(factors.sms), setting(factors.totp), (error) =>
      error ? reject(error) : resolve(),
    )
  })

export const refresh = (user: CognitoUser, token: CognitoRefreshToken): Promise<CognitoUserSession> =>
  new Promise((resolve, reject) => {
    user.refreshSession(token, (error, session) => (error ? reject(error) : resolve(session)))
  })
