// amazon-cognito-identity-js with a challenge of the pool's own triggers: alone, and after SRP.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AuthenticationDetails } from 'amazon-cognito-identity-js'
import { openPool } from '../pool'
import { after, signIn, userOf } from './sign-in'

test('answers a riddle in place of a password, and no other answer will do', async (t) => {
  const pool = await openPool(t, { mfa: 'OFF', riddle: true })
  const alice = await pool.newUser()
  const asked = async () => {
    const user = userOf(pool, alice)
    user.setAuthenticationFlowType('CUSTOM_AUTH')
    const details = new AuthenticationDetails({ Username: alice.username })
    return { user, ...(await after((callbacks) => user.initiateAuth(details, callbacks))) }
  }
  const { user, at, parameters } = await asked()
  assert.equal(at, 'customChallenge')
  assert.match(parameters?.question ?? '', /four legs/)
  assert.equal((await after((callbacks) => user.sendCustomChallengeAnswer('man', callbacks))).at, 'onSuccess')

  const again = await asked()
  const wrong = after((callbacks) => again.user.sendCustomChallengeAnswer('dog', callbacks))
  await assert.rejects(wrong, { code: 'NotAuthorizedException' })
})

// After a code this client knows no challenge but a device's (amplify-js issues 4888 and 9592, open), so no MFA stands before the riddle.
test('proves the password by SRP, then answers the riddle', async (t) => {
  const pool = await openPool(t, { mfa: 'OFF', riddle: true })
  const alice = await pool.newUser()
  const user = userOf(pool, alice)
  user.setAuthenticationFlowType('CUSTOM_AUTH')
  assert.equal((await signIn(user, alice)).at, 'customChallenge')
  assert.equal((await after((callbacks) => user.sendCustomChallengeAnswer('man', callbacks))).at, 'onSuccess')
})
