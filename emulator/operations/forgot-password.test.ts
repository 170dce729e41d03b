// Resetting and changing passwords: where the code goes, what it is good for, and who may not.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CreateUserPoolRequest } from '@aws-sdk/client-cognito-identity-provider'
import { passwordMatches } from '../auth/password'
import { accessTokenOf, codeSentTo, newTestPool, newTestServices } from '../testing'
import { adminCreateUser } from './admin-create-user'
import { adminDisableUser } from './admin-disable-user'
import { adminResetUserPassword } from './admin-reset-user-password'
import { adminSetUserPassword } from './admin-set-user-password'
import { changePassword } from './change-password'
import { confirmForgotPassword } from './confirm-forgot-password'
import { forgotPassword } from './forgot-password'

const email = 'alice@example.com'
const phone = '+12025551234'
const [present, next] = ['Aaaa1111!', 'Bbbb2222!']
const noChannel = {
  name: 'InvalidParameterException',
  message: 'Cannot reset password for the user as there is no registered/verified email or phone_number',
}

interface Setting {
  config?: Omit<CreateUserPoolRequest, 'PoolName'>
  hides?: boolean
  attributes?: Record<string, string>
}

async function world({ config = {}, hides = false, attributes = { email, email_verified: 'true' } }: Setting = {}) {
  const on = newTestServices()
  const existence = hides ? 'ENABLED' : 'LEGACY'
  const { pool, client } = await newTestPool(on, config, { PreventUserExistenceErrors: existence })
  const named = { UserPoolId: pool.id, Username: 'alice' }
  const UserAttributes = Object.entries(attributes).map(([Name, Value]) => ({ Name, Value }))
  await adminCreateUser(on)({ ...named, UserAttributes, MessageAction: 'SUPPRESS' })
  await adminSetUserPassword(on)({ ...named, Password: present, Permanent: true })
  const alice = pool.users.find('alice')
  assert.ok(alice)
  const knows = (password: string) => alice.password !== undefined && passwordMatches(alice.password, password)
  const forgot = async (Username = 'alice') => forgotPassword(on)({ ClientId: client.id, Username })
  const confirm = async (ConfirmationCode = codeSentTo(on, email), Password = next, Username = 'alice') =>
    confirmForgotPassword(on)({ ClientId: client.id, Username, ConfirmationCode, Password })
  return { on, pool, client, alice, named, knows, forgot, confirm }
}

test('the code sets a new password once (SIGNUP-033, SIGNUP-026)', async () => {
  const { forgot, confirm, knows } = await world()
  assert.deepEqual(await forgot(), {
    CodeDeliveryDetails: { Destination: 'a***@e***', DeliveryMedium: 'EMAIL', AttributeName: 'email' },
  })
  await assert.rejects(confirm(undefined, 'weak'), { name: 'InvalidPasswordException' })
  assert.deepEqual(await confirm(), {})
  assert.ok(knows(next) && !knows(present))
  await assert.rejects(confirm(), { name: 'ExpiredCodeException' })
})

test('the code lives an hour (SIGNUP-057)', async () => {
  const { pool, forgot, confirm, knows } = await world()
  await forgot()
  pool.clock.advance(3600)
  await assert.rejects(confirm(), { name: 'ExpiredCodeException' })
  assert.ok(knows(present))
})

test('the recovery setting and the preferred factor choose the channel (POOL-052, SIGNUP-034)', async () => {
  const attributes = { email, email_verified: 'true', phone_number: phone, phone_number_verified: 'true' }
  const RecoveryMechanisms = [
    { Name: 'verified_phone_number' as const, Priority: 2 },
    { Name: 'verified_email' as const, Priority: 1 },
  ]
  const { alice, forgot } = await world({ config: { AccountRecoverySetting: { RecoveryMechanisms } }, attributes })
  const medium = async () => (await forgot()).CodeDeliveryDetails?.DeliveryMedium
  assert.equal(await medium(), 'EMAIL')
  alice.mfaPreferred = 'EMAIL_OTP'
  assert.equal(await medium(), 'SMS')
  alice.attributes.set('phone_number_verified', 'false')
  await assert.rejects(forgot(), noChannel)
})

test('an unproven address gets nothing (SIGNUP-034), hidden where users are hidden (AUTH-076)', async () => {
  const legacy = await world({ attributes: { email } })
  await assert.rejects(legacy.forgot(), noChannel)
  const hiding = await world({ attributes: { email }, hides: true })
  assert.ok((await hiding.forgot()).CodeDeliveryDetails?.Destination)
  assert.deepEqual(hiding.on.outbox.read(), [])
})

test('unknown and disabled users (SIGNUP-030 to -032, AUTH-076)', async () => {
  const legacy = await world()
  const unknown = { name: 'UserNotFoundException', message: 'Username/client id combination not found.' }
  await assert.rejects(legacy.forgot('nobody'), unknown)
  await adminDisableUser(legacy.on)(legacy.named)
  await assert.rejects(legacy.forgot(), { name: 'NotAuthorizedException', message: 'User is disabled.' })

  const hiding = await world({ hides: true })
  assert.equal((await hiding.forgot('nobody@test.com')).CodeDeliveryDetails?.Destination, 'n***@t***')
  await assert.rejects(hiding.confirm('123456', next, 'nobody'), { name: 'CodeMismatchException' })
  await assert.rejects(hiding.confirm('123456'), { name: 'ExpiredCodeException' }) // known, but asked for nothing
  await adminDisableUser(hiding.on)(hiding.named)
  assert.ok((await hiding.forgot()).CodeDeliveryDetails)
  assert.deepEqual(hiding.on.outbox.read(), [])
})

test('a temporary password is not reset (SIGNUP-035)', async () => {
  const { on, named, forgot } = await world()
  const state = { name: 'NotAuthorizedException', message: 'User password cannot be reset in the current state.' }
  await adminSetUserPassword(on)({ ...named, Password: present })
  await assert.rejects(forgot(), state)
  await assert.rejects(async () => adminResetUserPassword(on)(named), state)
})

test("an administrator's reset waits for the code (AUTH-081)", async () => {
  const { on, alice, named, confirm } = await world()
  assert.deepEqual(await adminResetUserPassword(on)(named), {})
  assert.equal(alice.status, 'RESET_REQUIRED')
  await confirm()
  assert.equal(alice.status, 'CONFIRMED')
})

test('changing needs the present password, five times an hour (QUOTA-010, SIGNUP-036)', async () => {
  const { on, pool, client, knows } = await world()
  const AccessToken = await accessTokenOf(on, pool, client, 'alice')
  const change = async (PreviousPassword: string, ProposedPassword: string) =>
    changePassword(on)({ AccessToken, PreviousPassword, ProposedPassword })
  await assert.rejects(change('Wrong111!', next), {
    name: 'NotAuthorizedException',
    message: 'Incorrect username or password.',
  })
  await assert.rejects(change(present, 'weak'), { name: 'InvalidPasswordException' })
  assert.ok(knows(present))
  assert.deepEqual(await change(present, next), {})
  assert.ok(knows(next))
  await change(next, present)
  await change(present, next)
  await assert.rejects(change(next, present), { name: 'LimitExceededException' })
})
