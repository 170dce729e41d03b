// aws-amplify v6 in the USER_AUTH flow: a first factor that is preferred, or chosen among those the pool offers.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fetchAuthSession, signIn, signOut } from 'aws-amplify/auth'
import { openPool } from '../pool'
import { answer, connect, enrolTotp } from './connect'

const email = 'alice@example.com'
const withEmail = { email, email_verified: 'true' }

test('signs in by the preferred PASSWORD_SRP, then TOTP', async (t) => {
  const pool = await openPool(t, { mfa: 'OPTIONAL' })
  connect(pool)
  const alice = await pool.newUser()
  const options = { authFlowType: 'USER_AUTH', preferredChallenge: 'PASSWORD_SRP' } as const
  assert.equal((await signIn({ ...alice, options })).nextStep.signInStep, 'DONE')
  const app = await enrolTotp(pool)
  await signOut()

  const { nextStep } = await signIn({ ...alice, options })
  assert.equal(nextStep.signInStep, 'CONFIRM_SIGN_IN_WITH_TOTP_CODE')
  assert.equal(await answer(await app.code()), 'DONE')
})

test('chooses EMAIL_OTP among the first factors', async (t) => {
  const pool = await openPool(t, { mfa: 'OFF', firstFactors: ['PASSWORD', 'EMAIL_OTP'] })
  connect(pool)
  const { username } = await pool.newUser(withEmail)
  const { nextStep } = await signIn({ username, options: { authFlowType: 'USER_AUTH' } })
  assert.equal(nextStep.signInStep, 'CONTINUE_SIGN_IN_WITH_FIRST_FACTOR_SELECTION')
  const offered = 'availableChallenges' in nextStep ? nextStep.availableChallenges : []
  assert.deepEqual(new Set(offered), new Set(['EMAIL_OTP', 'PASSWORD', 'PASSWORD_SRP']))
  assert.equal(await answer('EMAIL_OTP'), 'CONFIRM_SIGN_IN_WITH_EMAIL_CODE')
  assert.equal(await answer(await pool.codeFor(email)), 'DONE')
  assert.equal((await fetchAuthSession()).tokens?.idToken?.payload.email, email)
})

test('signs in by the preferred SMS_OTP, with no password', async (t) => {
  const phone = '+15555550142'
  const pool = await openPool(t, { mfa: 'OFF', firstFactors: ['PASSWORD', 'SMS_OTP'] })
  connect(pool)
  const { username } = await pool.newUser({ phone_number: phone, phone_number_verified: 'true' })
  const options = { authFlowType: 'USER_AUTH', preferredChallenge: 'SMS_OTP' } as const
  const { nextStep } = await signIn({ username, options })
  assert.equal(nextStep.signInStep, 'CONFIRM_SIGN_IN_WITH_SMS_CODE')
  assert.equal(await answer(await pool.codeFor(phone)), 'DONE')
})

for (const chosen of ['PASSWORD', 'PASSWORD_SRP']) {
  test(`chooses ${chosen} among the first factors`, async (t) => {
    const pool = await openPool(t, { mfa: 'OFF', firstFactors: ['PASSWORD', 'EMAIL_OTP'] })
    connect(pool)
    const { username, password } = await pool.newUser(withEmail)
    await signIn({ username, options: { authFlowType: 'USER_AUTH' } })
    assert.equal(await answer(chosen), 'CONFIRM_SIGN_IN_WITH_PASSWORD')
    assert.equal(await answer(password), 'DONE')
  })
}
