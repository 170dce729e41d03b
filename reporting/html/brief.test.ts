// One line of a body: keys, nested keys, telling values; and what an answer comes down to.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brief, gist } from './brief'

test('a body is told by its keys, and by the values that say what is going on', () => {
  assert.equal(
    brief({ AuthFlow: 'USER_SRP_AUTH', AuthParameters: { USERNAME: 'u', SRP_A: 'a' } }),
    'AuthFlow=USER_SRP_AUTH, AuthParameters{USERNAME, SRP_A}',
  )
  assert.equal(brief({ UserAttributes: [1, 2], Session: '<session:1>' }), 'UserAttributes[2], Session')
  assert.equal(brief(undefined), '')
})

test('an answer comes down to a challenge, tokens, a status, or to nothing more than done', () => {
  assert.equal(gist({ ChallengeName: 'SMS_MFA', Session: 's' }), 'asks for SMS_MFA')
  assert.equal(gist({ AuthenticationResult: { AccessToken: 't' } }), 'tokens')
  assert.equal(gist({ Status: 'SUCCESS' }), 'SUCCESS')
  assert.equal(gist({ SecretCode: 's' }), 'done')
  assert.equal(gist({}), 'done, nothing said')
})
