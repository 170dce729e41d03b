// aws-amplify v6 with a challenge of the pool's own triggers: alone, after SRP, and with MFA by TOTP in between.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { signIn, signOut } from 'aws-amplify/auth'
import { openPool } from '../pool'
import { answer, connect, enrolTotp } from './connect'

const RIDDLE = 'CONFIRM_SIGN_IN_WITH_CUSTOM_CHALLENGE'

test('answers a riddle in place of a password', async (t) => {
  const pool = await openPool(t, { mfa: 'OFF', riddle: true })
  connect(pool)
  const { username } = await pool.newUser()
  const { nextStep } = await signIn({ username, options: { authFlowType: 'CUSTOM_WITHOUT_SRP' } })
  assert.equal(nextStep.signInStep, RIDDLE)
  assert.match(('additionalInfo' in nextStep && nextStep.additionalInfo?.question) || '', /four legs/)
  assert.equal(await answer('man'), 'DONE')
})

test('is refused for a wrong answer', async (t) => {
  const pool = await openPool(t, { mfa: 'OFF', riddle: true })
  connect(pool)
  const { username } = await pool.newUser()
  await signIn({ username, options: { authFlowType: 'CUSTOM_WITHOUT_SRP' } })
  await assert.rejects(answer('dog'), { name: 'NotAuthorizedException' })
})

test('proves the password by SRP, then a TOTP code, then answers the riddle', async (t) => {
  const pool = await openPool(t, { mfa: 'OPTIONAL', riddle: true })
  connect(pool)
  const alice = await pool.newUser()
  await signIn(alice)
  const app = await enrolTotp(pool)
  await signOut()

  const { nextStep } = await signIn({ ...alice, options: { authFlowType: 'CUSTOM_WITH_SRP' } })
  assert.equal(nextStep.signInStep, 'CONFIRM_SIGN_IN_WITH_TOTP_CODE')
  assert.equal(await answer(await app.code()), RIDDLE)
  assert.equal(await answer('man'), 'DONE')
})
