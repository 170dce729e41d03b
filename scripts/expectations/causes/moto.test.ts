// Causes of moto's failures: what looks alike and has another cause is told apart, by the scenario where the line does not tell.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Failure, reasonOf } from '../reasons'

const told = (line: string, scenario = '') => reasonOf({ line, scenario, rule: 'r' } as Failure, 'moto')
const instead = (refusal: string) => `succeeded, and should have been refused with ${refusal}: `
const page = `Unexpected token '<', "<!doctype "... is not valid JSON`

test('an operation that is not there is told from one that breaks', () => {
  assert.equal(told(`RevokeToken → ${page} ‖  ‖ `), 'it has no RevokeToken: a page of HTML comes back')
  assert.equal(
    told('AdminListUserSessions → ok status,headers,body  ‖ the status is 500 ‖ '),
    'it has no AdminListUserSessions: a page of HTML comes back',
  )
  assert.match(told(`VerifySoftwareToken → ${page} ‖  ‖ optional TOTP`), /without UserCode ends in an error/)
})

test('the same refusal that was due has its cause from the scenario', () => {
  const line = `SignUp → ok UserConfirmed,UserSub  ‖ SignUp ${instead('NotAuthorizedException')} ‖ optional TOTP`
  assert.match(told(line, 'sign-up.feature A sign-up without the secret hash is refused'), /SecretHash$/)
  assert.match(told(line, 'sign-up.feature Nobody declares their own email_verified'), /^SignUp lets users write any/)
})

test('a setting is not checked for one reason where it is read, and for another where it is not', () => {
  const line = `SetUserPoolMfaConfig → ok MfaConfiguration  ‖ ${instead('InvalidParameterException')} ‖ nothing else set`
  assert.match(told(line, 'mfa-refusals.feature OFF with TOTP is refused'), /OFF is taken/)
  assert.match(told(line, 'mfa-refusals.feature passkeys as TWO_FACTORS are refused'), /reads SMS and TOTP only/)
})

test('what is asked of a refresh is told from what is asked of a password', () => {
  const line = `InitiateAuth → ok AuthenticationResult  ‖ ${instead('NotAuthorizedException')} ‖ MFA not required`
  assert.match(told(line, 'app-client.feature A sign-in without SECRET_HASH is refused'), /SECRET_HASH$/)
  assert.match(told(line, 'sign-out.feature Tokens of a disabled user are refused'), /the user is disabled/)
  assert.match(told(line, 'tokens/other.feature It is refused'), /the rule "r" is not kept$/)
})

test('causes of the wire hold for the wire alone', () => {
  const tier = `‖ ${instead('FeatureUnavailableInTierException')} ‖ the plan LITE`
  assert.match(
    told(`CreateUserPoolClient → ok UserPoolClient  ${tier}`),
    /^CreateUserPoolClient does not know the tiers/,
  )
  const type = "‖ __type: expected 'ResourceNotFoundException' to equal"
  const wire = 'RespondToAuthChallenge → ok status,headers,body '
  assert.match(told(`${wire} ${type} 'NotAuthorizedException' ‖ `), /^a session that is missing or unknown/)
  assert.match(told(`${wire} ${type} 'InvalidParameterException' ‖ `), /^requests are not validated/)
})
