// What a scenario presumes of the app client that a run was given: not applicable where it differs, never failed.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { UserPoolClientType } from '@aws-sdk/client-cognito-identity-provider'
import {
  mayRead,
  presumeFlow,
  presumeReading,
  presumeRevocation,
  presumeRotation,
  presumeTelling,
  presumeValidity,
  validityOf,
} from './presumed'

const client = (given?: UserPoolClientType) => ({ id: 'a', secret: undefined, ...(given && { given }) })
const hiding = client({ PreventUserExistenceErrors: 'ENABLED' })
const ours = client()

const notSo = (presume: () => void, words: RegExp) =>
  assert.throws(presume, (error: Error) => error.name === 'NotApplicable' && words.test(error.message))

test('a client that hides which users exist does not tell of one who is not there', () => {
  for (const operation of ['InitiateAuth', 'AdminInitiateAuth', 'ForgotPassword', 'ResendConfirmationCode'])
    notSo(() => presumeTelling(hiding, operation, 'UserNotFoundException'), new RegExp(`from ${operation}, which it`))
  notSo(() => presumeTelling(hiding, 'ForgotPassword', 'InvalidParameterException'), /InvalidParameterException/)
})

test('what such a client does not hide is expected as ever, and of a client that the run made everything', () => {
  presumeTelling(hiding, 'AdminGetUser', 'UserNotFoundException')
  presumeTelling(hiding, 'GetUser', 'UserNotFoundException')
  presumeTelling(hiding, 'InitiateAuth', 'NotAuthorizedException')
  presumeTelling(hiding, 'ForgotPassword', 'InvalidParameterException', '1 validation error detected')
  presumeTelling(ours, 'InitiateAuth', 'UserNotFoundException')
  presumeTelling(client({}), 'InitiateAuth', 'UserNotFoundException')
})

test('tokens live as long as the client says, in its units', () => {
  const half = { AccessTokenValidity: 30, TokenValidityUnits: { AccessToken: 'minutes' } } as const
  assert.equal(validityOf(half, 'AccessToken'), 1800)
  assert.equal(validityOf(half, 'IdToken'), 3600)
  assert.equal(validityOf({ RefreshTokenValidity: 5 }, 'RefreshToken'), 5 * 86_400)
  notSo(
    () => presumeValidity(client(half), 'AccessToken', 3600),
    /gives each AccessToken 1800 seconds, .* expects 3600$/,
  )
  presumeValidity(client(half), 'IdToken', 3600)
  presumeValidity(ours, 'AccessToken', 300)
})

test('a flow is that of the client, and one that the run made takes all', () => {
  notSo(() => presumeFlow(client({ ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'] }), 'ALLOW_USER_AUTH'), /ALLOW_USER_AUTH/)
  presumeFlow(client({ ExplicitAuthFlows: ['ALLOW_USER_AUTH'] }), 'ALLOW_USER_AUTH')
  presumeFlow(ours, 'ALLOW_USER_AUTH')
})

test('revocation, rotation and readable attributes are those of the client', () => {
  notSo(
    () => presumeRevocation(client({ EnableTokenRevocation: false }), 'expects origin_jti'),
    /EnableTokenRevocation off/,
  )
  presumeRevocation(client({}), 'expects origin_jti')
  const rotating = client({ RefreshTokenRotation: { Feature: 'ENABLED' } })
  notSo(() => presumeRotation(rotating, false), /rotates refresh tokens/)
  notSo(() => presumeRotation(client({}), true), /does not rotate/)
  presumeRotation(rotating, true)
  presumeRotation(ours, true)
  const reads = client({ ReadAttributes: ['email'] })
  assert.deepEqual(
    [mayRead(reads, 'email'), mayRead(reads, 'phone_number'), mayRead(ours, 'phone_number')],
    [true, false, true],
  )
  notSo(() => presumeReading(reads, ['sub', 'email', 'phone_number']), /may not read phone_number/)
  presumeReading(reads, ['sub', 'iss', 'cognito:username', 'email'])
})
