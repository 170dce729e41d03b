// aws-amplify v6 with MFA by e-mail: a code at each sign-in, and the choice of what to set up at the first one.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { confirmSignIn, signIn, signOut, updateMFAPreference } from 'aws-amplify/auth'
import { openPool } from '../pool'
import { TotpApp } from '../totp-app'
import { answer, connect, enrolTotp } from './connect'

const email = 'alice-by-e-mail@example.com'

test('signs in with a code by e-mail', async (t) => {
  const pool = await openPool(t, { mfa: 'ON', email: true })
  connect(pool)
  const { nextStep } = await signIn(await pool.newUser({ email, email_verified: 'true' }))
  assert.equal(nextStep.signInStep, 'CONFIRM_SIGN_IN_WITH_EMAIL_CODE')
  assert.equal('codeDeliveryDetails' in nextStep && nextStep.codeDeliveryDetails?.deliveryMedium, 'EMAIL')
  assert.equal(await answer(await pool.codeFor(email)), 'DONE')
})

test('chooses to set up e-mail at the first sign-in, and signs in with it', async (t) => {
  const address = 'alice-set-up@example.com'
  const pool = await openPool(t, { mfa: 'ON', email: true })
  connect(pool)
  const alice = await pool.newUser()
  const { nextStep } = await signIn(alice)
  assert.equal(nextStep.signInStep, 'CONTINUE_SIGN_IN_WITH_MFA_SETUP_SELECTION')
  const offered = 'allowedMFATypes' in nextStep ? nextStep.allowedMFATypes : []
  assert.deepEqual(new Set(offered), new Set(['EMAIL', 'TOTP']))
  assert.equal(await answer('EMAIL'), 'CONTINUE_SIGN_IN_WITH_EMAIL_SETUP')
  assert.equal(await answer(address), 'CONFIRM_SIGN_IN_WITH_EMAIL_CODE')
  assert.equal(await answer(await pool.codeFor(address)), 'DONE')
  await signOut()
  assert.equal((await signIn(alice)).nextStep.signInStep, 'CONFIRM_SIGN_IN_WITH_EMAIL_CODE')
})

test('chooses to set up TOTP at the first sign-in', async (t) => {
  const pool = await openPool(t, { mfa: 'ON', email: true })
  connect(pool)
  await signIn(await pool.newUser())
  const app = new TotpApp(pool, await sharedSecret())
  assert.equal(await answer(await app.code()), 'DONE')
})

test('chooses e-mail among two factors', async (t) => {
  const address = 'alice-of-two-factors@example.com'
  const pool = await openPool(t, { mfa: 'OPTIONAL', email: true })
  connect(pool)
  const alice = await pool.newUser({ email: address, email_verified: 'true' })
  await signIn(alice)
  await enrolTotp(pool)
  await updateMFAPreference({ totp: 'NOT_PREFERRED', email: 'ENABLED' })
  await signOut()

  const { nextStep } = await signIn(alice)
  const offered = 'allowedMFATypes' in nextStep ? nextStep.allowedMFATypes : []
  assert.deepEqual(new Set(offered), new Set(['EMAIL', 'TOTP']))
  assert.equal(await answer('EMAIL'), 'CONFIRM_SIGN_IN_WITH_EMAIL_CODE')
  assert.equal(await answer(await pool.codeFor(address)), 'DONE')
})

async function sharedSecret(): Promise<string> {
  const { nextStep } = await confirmSignIn({ challengeResponse: 'TOTP' })
  assert.equal(nextStep.signInStep, 'CONTINUE_SIGN_IN_WITH_TOTP_SETUP')
  assert.ok('totpSetupDetails' in nextStep)
  return nextStep.totpSetupDetails.sharedSecret
}
