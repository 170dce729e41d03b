// aws-amplify v6 signs in by SRP, then with TOTP, SMS, a choice between them, and refreshes: unmodified, on the pool.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fetchAuthSession, fetchMFAPreference, signIn, signOut, updateMFAPreference } from 'aws-amplify/auth'
import { openPool } from '../pool'
import { answer, connect, enrolTotp } from './connect'

const phone = '+15555550100'
const withPhone = { phone_number: phone, phone_number_verified: 'true' }

test('signs in by SRP, and refreshes', async (t) => {
  const pool = await openPool(t, { mfa: 'OFF' })
  connect(pool)
  const { isSignedIn } = await signIn(await pool.newUser())
  assert.equal(isSignedIn, true)
  const before = await fetchAuthSession()
  await pool.advance(5)
  const after = await fetchAuthSession({ forceRefresh: true })
  assert.equal(after.tokens?.accessToken.payload.username, 'alice')
  assert.notEqual(after.tokens?.accessToken.toString(), before.tokens?.accessToken.toString())
  assert.equal(after.tokens?.accessToken.payload.origin_jti, before.tokens?.accessToken.payload.origin_jti)
})

test('refuses a wrong password', async (t) => {
  const pool = await openPool(t, { mfa: 'OFF' })
  connect(pool)
  const { username } = await pool.newUser()
  await assert.rejects(signIn({ username, password: 'Wrong-Horse-1' }), { name: 'NotAuthorizedException' })
})

test('enrols TOTP and signs in with it', async (t) => {
  const pool = await openPool(t, { mfa: 'OPTIONAL' })
  connect(pool)
  const alice = await pool.newUser()
  await signIn(alice)
  const app = await enrolTotp(pool)
  assert.deepEqual(await fetchMFAPreference(), { enabled: ['TOTP'], preferred: 'TOTP' })
  await signOut()

  assert.equal((await signIn(alice)).nextStep.signInStep, 'CONFIRM_SIGN_IN_WITH_TOTP_CODE')
  assert.equal(await answer(await app.code()), 'DONE')
  assert.ok((await fetchAuthSession()).tokens?.idToken)
})

test('corrects a wrong TOTP code in the same sign-in', async (t) => {
  const pool = await openPool(t, { mfa: 'OPTIONAL' })
  connect(pool)
  const alice = await pool.newUser()
  await signIn(alice)
  const app = await enrolTotp(pool)
  await signOut()

  await signIn(alice)
  await assert.rejects(answer(await app.wrongCode()), { name: 'CodeMismatchException' })
  assert.equal(await answer(await app.code()), 'DONE')
})

test('signs in with SMS', async (t) => {
  const pool = await openPool(t, { mfa: 'ON' })
  connect(pool)
  const { nextStep } = await signIn(await pool.newUser(withPhone))
  assert.equal(nextStep.signInStep, 'CONFIRM_SIGN_IN_WITH_SMS_CODE')
  assert.equal('codeDeliveryDetails' in nextStep && nextStep.codeDeliveryDetails?.deliveryMedium, 'SMS')
  assert.equal(await answer(await pool.codeFor(phone)), 'DONE')
})

for (const [chosen, next] of [
  ['TOTP', 'CONFIRM_SIGN_IN_WITH_TOTP_CODE'],
  ['SMS', 'CONFIRM_SIGN_IN_WITH_SMS_CODE'],
] as const) {
  test(`chooses ${chosen} among two factors`, async (t) => {
    const pool = await openPool(t, { mfa: 'OPTIONAL' })
    connect(pool)
    const alice = await pool.newUser(withPhone)
    await signIn(alice)
    const app = await enrolTotp(pool)
    await updateMFAPreference({ totp: 'NOT_PREFERRED', sms: 'ENABLED' })
    await signOut()

    const { nextStep } = await signIn(alice)
    assert.equal(nextStep.signInStep, 'CONTINUE_SIGN_IN_WITH_MFA_SELECTION')
    const offered = 'allowedMFATypes' in nextStep ? nextStep.allowedMFATypes : []
    assert.deepEqual(new Set(offered), new Set(['SMS', 'TOTP']))
    assert.equal(await answer(chosen), next)
    assert.equal(await answer(chosen === 'SMS' ? await pool.codeFor(phone) : await app.code()), 'DONE')
  })
}
