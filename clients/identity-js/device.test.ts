// amazon-cognito-identity-js on a device: confirmed at sign-in, remembered on request, then in place of the second factor.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Memory } from '../memory'
import { openPool } from '../pool'
import { after, prefer, refresh, setUpTotp, signIn, userOf } from './sign-in'

const devices = { ChallengeRequiredOnNewDevice: true, DeviceOnlyRememberedOnUserPrompt: true }

test('skips MFA on a remembered device, and on no other', async (t) => {
  const pool = await openPool(t, { mfa: 'OPTIONAL', devices })
  const alice = await pool.newUser()
  const storage = new Memory()
  const user = userOf(pool, alice, storage)
  assert.equal((await signIn(user, alice)).askAboutDevice, true)
  const { app } = await setUpTotp(pool, user)
  await prefer(user, { totp: true })

  const confirmed = userOf(pool, alice, storage)
  assert.equal((await signIn(confirmed, alice)).at, 'totpRequired')
  const code = await app.code()
  await after((callbacks) => confirmed.sendMFACode(code, callbacks, 'SOFTWARE_TOKEN_MFA'))
  await new Promise((onSuccess, onFailure) => confirmed.setDeviceStatusRemembered({ onSuccess, onFailure }))

  const known = userOf(pool, alice, storage)
  const { at, session } = await signIn(known, alice)
  assert.equal(at, 'onSuccess')
  assert.ok(session)
  const { device_key: deviceKey } = session.getAccessToken().payload
  assert.match(String(deviceKey), /^us-east-1_/)
  const refreshed = await refresh(known, session.getRefreshToken())
  assert.equal(refreshed.getAccessToken().payload.device_key, deviceKey)

  assert.equal((await signIn(userOf(pool, alice), alice)).at, 'totpRequired')
})
