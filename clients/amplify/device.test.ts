// aws-amplify v6 on a device: it is confirmed at the first sign-in, and, once remembered, stands for the second factor.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fetchAuthSession, fetchDevices, forgetDevice, rememberDevice, signIn, signOut } from 'aws-amplify/auth'
import { openPool } from '../pool'
import { answer, connect, enrolTotp } from './connect'

const byChoice = { authFlowType: 'USER_AUTH', preferredChallenge: 'PASSWORD_SRP' } as const

for (const [flow, options] of [
  ['USER_SRP_AUTH', {}],
  ['USER_AUTH', byChoice],
] as const)
  test(`skips MFA on a device that is remembered, by ${flow}, until it is forgotten`, async (t) => {
    const devices = { ChallengeRequiredOnNewDevice: true, DeviceOnlyRememberedOnUserPrompt: true }
    const pool = await openPool(t, { mfa: 'OPTIONAL', devices })
    connect(pool)
    const alice = await pool.newUser()
    await signIn({ ...alice, options })
    const app = await enrolTotp(pool)
    await signOut()

    assert.equal((await signIn({ ...alice, options })).nextStep.signInStep, 'CONFIRM_SIGN_IN_WITH_TOTP_CODE')
    assert.equal(await answer(await app.code()), 'DONE')
    await rememberDevice()
    const deviceKey = await deviceOfSession()
    assert.ok((await fetchDevices()).some(({ id }) => id === deviceKey))
    await signOut()

    assert.equal((await signIn({ ...alice, options })).nextStep.signInStep, 'DONE')
    assert.equal(await deviceOfSession(), deviceKey)
    assert.equal(await deviceOfSession({ forceRefresh: true }), deviceKey)
    await forgetDevice()
    await signOut()
    assert.equal((await signIn({ ...alice, options })).nextStep.signInStep, 'CONFIRM_SIGN_IN_WITH_TOTP_CODE')
  })

/** Signed into the access token: the device that stood for the second factor. */
async function deviceOfSession(options = {}): Promise<unknown> {
  return (await fetchAuthSession(options)).tokens?.accessToken.payload.device_key
}
