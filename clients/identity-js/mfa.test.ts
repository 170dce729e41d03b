// amazon-cognito-identity-js signs in by SRP, then with TOTP, SMS, a choice between them, and refreshes: unmodified.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openPool } from '../pool'
import { after, prefer, refresh, setUpTotp, signIn, userOf } from './sign-in'

const phone = '+15555550100'
const withPhone = { phone_number: phone, phone_number_verified: 'true' }

test('signs in by SRP, and refreshes', async (t) => {
  const pool = await openPool(t, { mfa: 'OFF' })
  const alice = await pool.newUser()
  const user = userOf(pool, alice)
  const { session } = await signIn(user, alice)
  assert.ok(session)
  await pool.advance(5)
  const refreshed = await refresh(user, session.getRefreshToken())
  assert.notEqual(refreshed.getAccessToken().getJwtToken(), session.getAccessToken().getJwtToken())
  assert.equal(refreshed.getIdToken().payload['cognito:username'], 'alice')
  assert.equal(refreshed.getIdToken().payload.origin_jti, session.getIdToken().payload.origin_jti)
})

test('refuses a wrong password', async (t) => {
  const pool = await openPool(t, { mfa: 'OFF' })
  const alice = await pool.newUser()
  const wrong = { ...alice, password: 'Wrong-Horse-1' }
  await assert.rejects(signIn(userOf(pool, alice), wrong), { code: 'NotAuthorizedException' })
})

test('enrols TOTP and signs in with it', async (t) => {
  const pool = await openPool(t, { mfa: 'OPTIONAL' })
  const alice = await pool.newUser()
  const user = userOf(pool, alice)
  await signIn(user, alice)
  const { app } = await setUpTotp(pool, user)
  await prefer(user, { totp: true })

  const again = userOf(pool, alice)
  const asked = await signIn(again, alice)
  assert.equal(asked.at, 'totpRequired')
  assert.equal(asked.parameters?.FRIENDLY_DEVICE_NAME, 'my app')
  const code = await app.code()
  const { session } = await after((callbacks) => again.sendMFACode(code, callbacks, 'SOFTWARE_TOKEN_MFA'))
  assert.equal(session?.isValid(), true)
})

test('corrects a wrong TOTP code in the same sign-in', async (t) => {
  const pool = await openPool(t, { mfa: 'ON' })
  const alice = await pool.newUser()
  const enrolled = userOf(pool, alice)
  await signIn(enrolled, alice)
  const { app } = await setUpTotp(pool, enrolled)

  const user = userOf(pool, alice)
  await signIn(user, alice)
  const send = (code: string) => after((callbacks) => user.sendMFACode(code, callbacks, 'SOFTWARE_TOKEN_MFA'))
  await assert.rejects(send(await app.wrongCode()), { code: 'CodeMismatchException' })
  assert.equal((await send(await app.code())).at, 'onSuccess')
})

test('signs in with SMS', async (t) => {
  const pool = await openPool(t, { mfa: 'ON' })
  const alice = await pool.newUser(withPhone)
  const user = userOf(pool, alice)
  const asked = await signIn(user, alice)
  assert.equal(asked.at, 'mfaRequired')
  assert.equal(asked.parameters?.CODE_DELIVERY_DELIVERY_MEDIUM, 'SMS')
  const code = await pool.codeFor(phone)
  const { session } = await after((callbacks) => user.sendMFACode(code, callbacks))
  assert.equal(session?.isValid(), true)
})

for (const [chosen, at] of [
  ['SOFTWARE_TOKEN_MFA', 'totpRequired'],
  ['SMS_MFA', 'mfaRequired'],
] as const) {
  test(`chooses ${chosen} among two factors`, async (t) => {
    const pool = await openPool(t, { mfa: 'OPTIONAL' })
    const alice = await pool.newUser(withPhone)
    const enrolled = userOf(pool, alice)
    await signIn(enrolled, alice)
    const { app } = await setUpTotp(pool, enrolled)
    await prefer(enrolled, { totp: false, sms: false })

    const user = userOf(pool, alice)
    const asked = await signIn(user, alice)
    assert.equal(asked.at, 'selectMFAType')
    const offered: string[] = JSON.parse(asked.parameters?.MFAS_CAN_CHOOSE ?? '[]')
    assert.deepEqual(new Set(offered), new Set(['SMS_MFA', 'SOFTWARE_TOKEN_MFA']))
    assert.equal((await after((callbacks) => user.sendMFASelectionAnswer(chosen, callbacks))).at, at)
    const code = chosen === 'SMS_MFA' ? await pool.codeFor(phone) : await app.code()
    assert.equal((await after((callbacks) => user.sendMFACode(code, callbacks, chosen))).at, 'onSuccess')
  })
}

test('signs in by USER_PASSWORD_AUTH, then TOTP', async (t) => {
  const pool = await openPool(t, { mfa: 'OPTIONAL' })
  const alice = await pool.newUser()
  const enrolled = userOf(pool, alice)
  await signIn(enrolled, alice)
  const { app } = await setUpTotp(pool, enrolled)
  await prefer(enrolled, { totp: true })

  const user = userOf(pool, alice)
  user.setAuthenticationFlowType('USER_PASSWORD_AUTH')
  assert.equal((await signIn(user, alice)).at, 'totpRequired')
  const code = await app.code()
  assert.equal((await after((callbacks) => user.sendMFACode(code, callbacks, 'SOFTWARE_TOKEN_MFA'))).at, 'onSuccess')
})
