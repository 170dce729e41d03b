// aws-amplify as an app would set it up, pointed at the pool of a test, with its tokens in memory.
import { Amplify } from 'aws-amplify'
import { confirmSignIn, setUpTOTP, updateMFAPreference, verifyTOTPSetup } from 'aws-amplify/auth'
import { cognitoUserPoolsTokenProvider } from 'aws-amplify/auth/cognito'
import { LateMemory } from '../memory'
import type { ClientPool } from '../pool'
import { TotpApp } from '../totp-app'

// A browser has one; Node 20 does not, and without it Amplify cannot name the device that it would confirm.
if (!('navigator' in globalThis)) Object.assign(globalThis, { navigator: { userAgent: 'clients' } })

/** Amplify is one for the whole process, so the tests of a file run one after the other. */
export function connect({ url, poolId, clientId }: ClientPool): void {
  const Cognito = { userPoolId: poolId, userPoolClientId: clientId, userPoolEndpoint: url }
  Amplify.configure({ Auth: { Cognito } })
  cognitoUserPoolsTokenProvider.setKeyValueStorage(new LateMemory())
}

/** The signed-in user enrols an authenticator app and prefers it. */
export async function enrolTotp(pool: ClientPool): Promise<TotpApp> {
  const { sharedSecret } = await setUpTOTP()
  const app = new TotpApp(pool, sharedSecret)
  await verifyTOTPSetup({ code: await app.code() })
  await updateMFAPreference({ totp: 'PREFERRED' })
  return app
}

/** The name of the step that follows an answer. */
export async function answer(challengeResponse: string): Promise<string> {
  return (await confirmSignIn({ challengeResponse })).nextStep.signInStep
}
