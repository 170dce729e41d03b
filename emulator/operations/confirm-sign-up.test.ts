// Confirming a sign-up: the right code once, wrong, stale and replaced ones never, and what hides an unknown user.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CreateUserPoolRequest } from '@aws-sdk/client-cognito-identity-provider'
import { codeSentTo, newTestPool, newTestServices } from '../testing'
import { adminConfirmSignUp } from './admin-confirm-sign-up'
import { adminGetUser } from './admin-get-user'
import { confirmSignUp } from './confirm-sign-up'
import { resendConfirmationCode } from './resend-confirmation-code'
import { signUp } from './sign-up'

const address = 'alice@example.com'
const mismatch = { name: 'CodeMismatchException', message: 'Invalid verification code provided, please try again.' }
const expired = { name: 'ExpiredCodeException', message: 'Invalid code provided, please request a code again.' }

async function world(config: Omit<CreateUserPoolRequest, 'PoolName'> = {}, hides = false) {
  const on = newTestServices()
  const { pool, client } = await newTestPool(
    on,
    { AutoVerifiedAttributes: ['email'], ...config },
    { PreventUserExistenceErrors: hides ? 'ENABLED' : 'LEGACY' },
  )
  const join = async (Username = 'alice') =>
    signUp(on)({
      ClientId: client.id,
      Username,
      Password: 'Aaaa1111!',
      UserAttributes: [{ Name: 'email', Value: address }],
    })
  const confirm = async (ConfirmationCode = codeSentTo(on, address), Username = 'alice', more = {}) =>
    confirmSignUp(on)({ ClientId: client.id, Username, ConfirmationCode, ...more })
  const resend = async (Username = 'alice') => resendConfirmationCode(on)({ ClientId: client.id, Username })
  const wrong = () => (codeSentTo(on, address) === '000000' ? '000001' : '000000')
  return { on, pool, client, join, confirm, resend, wrong }
}

test('the code confirms the user and proves the address (SIGNUP-024, PREF-038)', async () => {
  const { on, pool, join, confirm } = await world()
  const { UserSub } = await join()
  assert.deepEqual(await confirm(), {})
  const { UserCreateDate, UserLastModifiedDate, ...shown } = await adminGetUser(on)({
    UserPoolId: pool.id,
    Username: 'alice',
  })
  assert.deepEqual(shown, {
    Username: 'alice',
    UserAttributes: [
      { Name: 'email', Value: address },
      { Name: 'email_verified', Value: 'true' },
      { Name: 'sub', Value: UserSub },
    ],
    Enabled: true,
    UserStatus: 'CONFIRMED',
  })
  assert.ok(UserCreateDate instanceof Date && UserLastModifiedDate instanceof Date)
})

test('a wrong code leaves the right one good (SIGNUP-025)', async () => {
  const { join, confirm, wrong } = await world()
  await join()
  await assert.rejects(confirm(wrong()), mismatch)
  await confirm()
})

test('a confirmed user cannot be confirmed again, by either door (SIGNUP-027)', async () => {
  const { on, pool, join, confirm } = await world()
  const again = { name: 'NotAuthorizedException', message: 'User cannot be confirmed. Current status is CONFIRMED' }
  await join()
  await confirm()
  await assert.rejects(confirm(), again)
  await assert.rejects(async () => adminConfirmSignUp(on)({ UserPoolId: pool.id, Username: 'alice' }), again)
})

test('an administrator confirms without a code and proves nothing (SIGNUP-040)', async () => {
  const { on, pool, join } = await world()
  await join()
  assert.deepEqual(await adminConfirmSignUp(on)({ UserPoolId: pool.id, Username: 'alice' }), {})
  const alice = pool.users.find('alice')
  assert.deepEqual([alice?.status, alice?.attributes.get('email_verified')], ['CONFIRMED', undefined])
})

test('a code lives 24 hours (SIGNUP-026, SIGNUP-057)', async () => {
  const { pool, join, confirm } = await world()
  await join()
  pool.clock.advance(24 * 3600)
  await assert.rejects(confirm(), expired)
})

test('a code that was replaced is wrong (SIGNUP-029)', async () => {
  const { on, join, confirm, resend } = await world()
  await join()
  const first = codeSentTo(on, address)
  assert.deepEqual(await resend(), {
    CodeDeliveryDetails: { Destination: 'a***@e***', DeliveryMedium: 'EMAIL', AttributeName: 'email' },
  })
  if (codeSentTo(on, address) !== first) await assert.rejects(confirm(first), mismatch)
  await confirm()
  await assert.rejects(resend(), { name: 'InvalidParameterException', message: 'User is already confirmed.' }) // SIGNUP-028
})

test('the calls of a user are limited by the hour (QUOTA-010, SIGNUP-036)', async () => {
  const { pool, join, confirm, resend, wrong } = await world()
  const limit = { name: 'LimitExceededException', message: 'Attempt limit exceeded, please try after some time.' }
  await join()
  for (let count = 0; count < 15; count += 1) await assert.rejects(confirm(wrong()), mismatch)
  await assert.rejects(confirm(), limit)
  for (let count = 0; count < 5; count += 1) await resend()
  await assert.rejects(resend(), limit)
  pool.clock.advance(3600)
  await confirm()
})

test('an unknown user is told on a LEGACY client and hidden on the other (SIGNUP-030, SIGNUP-031)', async () => {
  const legacy = await world()
  const unknown = { name: 'UserNotFoundException', message: 'Username/client id combination not found.' }
  await assert.rejects(legacy.resend('nobody'), unknown)
  await assert.rejects(legacy.confirm('123456', 'nobody'), unknown)
  const hiding = await world({}, true)
  const answer = await hiding.resend('nobody')
  assert.match(answer.CodeDeliveryDetails?.Destination ?? '', /^[a-z]\*{3}@[a-z]\*{3}$/)
  assert.deepEqual(await hiding.resend('nobody'), answer)
  assert.equal((await hiding.resend('nobody@test.com')).CodeDeliveryDetails?.Destination, 'n***@t***')
  await assert.rejects(hiding.confirm('123456', 'nobody'), expired)
  assert.deepEqual(hiding.on.outbox.read(), [])
})

test('an alias is proven once; forced, it moves (SIGNUP-016)', async () => {
  const { on, pool, join, confirm } = await world({ AliasAttributes: ['email'] })
  await join('alice')
  await confirm()
  await join('mallory')
  const taken = { name: 'AliasExistsException', message: 'An account with the email already exists.' }
  await assert.rejects(confirm(codeSentTo(on, address), 'mallory'), taken)
  assert.equal(pool.users.find(address)?.username, 'alice')
  await confirm(codeSentTo(on, address), 'mallory', { ForceAliasCreation: true })
  assert.equal(pool.users.find(address)?.username, 'mallory')
  assert.equal(pool.users.find('alice')?.attributes.get('email_verified'), 'false')
})
