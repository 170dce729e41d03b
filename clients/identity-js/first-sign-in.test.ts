// amazon-cognito-identity-js at a first sign-in: a new password, and an authenticator app set up on the way.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openPool } from '../pool'
import { after, setUpTotp, signIn, userOf } from './sign-in'

test('sets a new password, and attributes with it', async (t) => {
  const pool = await openPool(t, { mfa: 'OFF' })
  const alice = await pool.newUser({}, false)
  const user = userOf(pool, alice)
  assert.equal((await signIn(user, alice)).at, 'newPasswordRequired')
  const password = 'Battery-Staple-2'
  const { session } = await after((callbacks) =>
    user.completeNewPasswordChallenge(password, { name: 'Alice' }, callbacks),
  )
  assert.equal(session?.getIdToken().payload.name, 'Alice')
  assert.equal((await signIn(userOf(pool, alice), { ...alice, password })).at, 'onSuccess')
})

test('sets a new password, then sets up TOTP', async (t) => {
  const pool = await openPool(t, { mfa: 'ON' })
  const alice = await pool.newUser({}, false)
  const user = userOf(pool, alice)
  await signIn(user, alice)
  const { at } = await after((callbacks) => user.completeNewPasswordChallenge('Battery-Staple-2', {}, callbacks))
  assert.equal(at, 'mfaSetup')
  assert.equal((await setUpTotp(pool, user)).standing.at, 'onSuccess')
})

test('sets up TOTP where MFA is required, and signs in with it', async (t) => {
  const pool = await openPool(t, { mfa: 'ON' })
  const alice = await pool.newUser()
  const user = userOf(pool, alice)
  const asked = await signIn(user, alice)
  assert.equal(asked.at, 'mfaSetup')
  assert.match(asked.parameters?.MFAS_CAN_SETUP ?? '', /SOFTWARE_TOKEN_MFA/)
  const { app, standing } = await setUpTotp(pool, user)
  assert.equal(standing.session?.isValid(), true)

  const again = userOf(pool, alice)
  assert.equal((await signIn(again, alice)).at, 'totpRequired')
  const code = await app.code()
  assert.equal((await after((callbacks) => again.sendMFACode(code, callbacks, 'SOFTWARE_TOKEN_MFA'))).at, 'onSuccess')
})
