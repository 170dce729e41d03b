// aws-amplify v6 at a first sign-in: a new password for a temporary one, and an authenticator app set up on the way.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { confirmSignIn, fetchAuthSession, fetchUserAttributes, signIn, signOut } from 'aws-amplify/auth'
import { openPool } from '../pool'
import { TotpApp } from '../totp-app'
import { answer, connect } from './connect'

test('sets a new password, and attributes with it', async (t) => {
  const pool = await openPool(t, { mfa: 'OFF' })
  connect(pool)
  const alice = await pool.newUser({}, false)
  const { nextStep } = await signIn(alice)
  assert.equal(nextStep.signInStep, 'CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED')
  const password = 'Battery-Staple-2'
  await confirmSignIn({ challengeResponse: password, options: { userAttributes: { name: 'Alice' } } })
  assert.equal((await fetchUserAttributes()).name, 'Alice')
  await signOut()
  assert.equal((await signIn({ ...alice, password })).nextStep.signInStep, 'DONE')
})

test('sets a new password, then sets up TOTP', async (t) => {
  const pool = await openPool(t, { mfa: 'ON' })
  connect(pool)
  await signIn(await pool.newUser({}, false))
  const { nextStep } = await confirmSignIn({ challengeResponse: 'Battery-Staple-2' })
  assert.ok('totpSetupDetails' in nextStep)
  const app = new TotpApp(pool, nextStep.totpSetupDetails.sharedSecret)
  assert.equal(await answer(await app.code()), 'DONE')
})

test('sets up TOTP where MFA is required, and signs in with it', async (t) => {
  const pool = await openPool(t, { mfa: 'ON' })
  connect(pool)
  const alice = await pool.newUser()
  const app = await setUpTotp()
  assert.equal(await answer(await app.code()), 'DONE')
  assert.ok((await fetchAuthSession()).tokens?.accessToken)
  await signOut()

  assert.equal((await signIn(alice)).nextStep.signInStep, 'CONFIRM_SIGN_IN_WITH_TOTP_CODE')
  assert.equal(await answer(await app.code()), 'DONE')

  async function setUpTotp(): Promise<TotpApp> {
    const { nextStep } = await signIn(alice)
    assert.equal(nextStep.signInStep, 'CONTINUE_SIGN_IN_WITH_TOTP_SETUP')
    assert.ok('totpSetupDetails' in nextStep)
    return new TotpApp(pool, nextStep.totpSetupDetails.sharedSecret)
  }
})
