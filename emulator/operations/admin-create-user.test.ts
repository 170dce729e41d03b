// Users made by an administrator: status, temporary password, invitation, password set, disabled, deleted.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AdminCreateUserRequest, CreateUserPoolRequest } from '@aws-sdk/client-cognito-identity-provider'
import { passwordMatches } from '../auth/password'
import { accessTokenOf, codeSentTo, newTestPool, newTestServices } from '../testing'
import { adminCreateUser } from './admin-create-user'
import { adminDeleteUser } from './admin-delete-user'
import { adminDisableUser } from './admin-disable-user'
import { adminEnableUser } from './admin-enable-user'
import { adminSetUserPassword } from './admin-set-user-password'
import { getUser } from './get-user'

const email = { Name: 'email', Value: 'alice@example.com' }
const proven = { Name: 'email_verified', Value: 'true' }
const day = 86_400_000

async function world(config: Omit<CreateUserPoolRequest, 'PoolName'> = {}) {
  const on = newTestServices()
  const { pool, client } = await newTestPool(on, config)
  const UserPoolId = pool.id
  const create = async (input: Omit<AdminCreateUserRequest, 'UserPoolId' | 'Username'> = {}, Username = 'alice') =>
    adminCreateUser(on)({ UserPoolId, Username, ...input })
  const alice = () => {
    const user = pool.users.find('alice')
    assert.ok(user)
    return user
  }
  return { on, pool, client, create, alice, named: { UserPoolId, Username: 'alice' } }
}

test('the answer shows the user and no more (SIGNUP-041)', async () => {
  const { create, alice } = await world()
  const { User } = await create()
  const { UserCreateDate, UserLastModifiedDate, ...shown } = User ?? {}
  assert.deepEqual(shown, {
    Username: 'alice',
    Attributes: [{ Name: 'sub', Value: alice().sub }],
    Enabled: true,
    UserStatus: 'FORCE_CHANGE_PASSWORD',
  })
  assert.deepEqual([UserCreateDate, UserLastModifiedDate], [new Date(alice().createdAt), new Date(alice().modifiedAt)])
})

test('the temporary password is invited with, and lives as long as the pool says (SIGNUP-042 to -044)', async () => {
  const { on, pool, create, alice } = await world()
  await create({ UserAttributes: [email], DesiredDeliveryMediums: ['EMAIL'] })
  const password = alice().password
  assert.ok(password && passwordMatches(password, codeSentTo(on, email.Value)))
  assert.equal(on.outbox.read()[0]?.purpose, 'invitation')
  assert.equal(alice().passwordValidUntil, pool.clock.now() + 7 * day)
  pool.clock.advance(3600)
  await create({ MessageAction: 'RESEND', DesiredDeliveryMediums: ['EMAIL'] })
  assert.equal(alice().passwordValidUntil, pool.clock.now() + 7 * day)
  assert.equal(on.outbox.read(email.Value).length, 2)
})

test('SMS is the medium of an invitation without a word, and SUPPRESS sends none (SIGNUP-042, -043)', async () => {
  const { on, create } = await world()
  const phone = { Name: 'phone_number', Value: '+12025551234' }
  await create({ UserAttributes: [email, phone], MessageAction: 'SUPPRESS', TemporaryPassword: 'Aaaa1111!' })
  assert.deepEqual(on.outbox.read(), [])
  await create({ UserAttributes: [email, phone] }, 'bob')
  assert.deepEqual(
    on.outbox.read().map(({ to }) => to),
    [phone.Value],
  )
})

test('a proven e-mail is enough where it is a first factor (SIGNUP-047)', async () => {
  const AllowedFirstAuthFactors: ('PASSWORD' | 'EMAIL_OTP')[] = ['PASSWORD', 'EMAIL_OTP']
  const { create } = await world({ Policies: { SignInPolicy: { AllowedFirstAuthFactors } } })
  const { User } = await create({ UserAttributes: [email, proven], MessageAction: 'SUPPRESS' })
  assert.equal(User?.UserStatus, 'CONFIRMED')
})

test('refused: a name that is taken, a weak password, a resend to nobody or to a confirmed user', async () => {
  const { on, create, named } = await world()
  await create()
  await assert.rejects(create(), { name: 'UsernameExistsException' }) // OPEN 11: the text is a guess
  await assert.rejects(create({ TemporaryPassword: 'short' }, 'bob'), { name: 'InvalidPasswordException' })
  await assert.rejects(create({ MessageAction: 'RESEND' }, 'bob'), { name: 'UserNotFoundException' })
  await adminSetUserPassword(on)({ ...named, Password: 'Aaaa1111!', Permanent: true })
  await assert.rejects(create({ MessageAction: 'RESEND' }), { name: 'UnsupportedUserStateException' })
})

test('where e-mails are user names a taken one is named (SIGNUP-013)', async () => {
  const { create } = await world({ UsernameAttributes: ['email'] })
  await create({}, email.Value)
  await assert.rejects(create({}, email.Value), {
    name: 'UsernameExistsException',
    message: 'An account with the given email already exists.',
  })
})

test('a permanent password confirms, a temporary one does not, and both end the lock (SIGNUP-046)', async () => {
  const { on, create, alice, named } = await world()
  await create()
  alice().passwordLock.failures = 6
  alice().passwordLock.lockedUntil = Number.MAX_SAFE_INTEGER
  assert.deepEqual(await adminSetUserPassword(on)({ ...named, Password: 'Aaaa1111!', Permanent: true }), {})
  assert.deepEqual(
    [alice().status, alice().passwordValidUntil, alice().passwordLock.lockedUntil],
    ['CONFIRMED', undefined, 0],
  )
  await adminSetUserPassword(on)({ ...named, Password: 'Bbbb2222!' })
  assert.equal(alice().status, 'FORCE_CHANGE_PASSWORD')
  await assert.rejects(async () => adminSetUserPassword(on)({ ...named, Password: 'weak' }), {
    name: 'InvalidPasswordException',
  })
})

test('disabling revokes the tokens that are out, enabling does not bring them back (TOK-037)', async () => {
  const { on, pool, client, create, named } = await world()
  await create()
  const AccessToken = await accessTokenOf(on, pool, client, 'alice')
  assert.equal((await getUser(on)({ AccessToken })).Username, 'alice')
  await adminDisableUser(on)(named)
  await assert.rejects(async () => getUser(on)({ AccessToken }), { name: 'NotAuthorizedException' })
  await adminEnableUser(on)(named)
  await assert.rejects(async () => getUser(on)({ AccessToken }), { message: 'Access Token has been revoked' })
})

test('a deleted user is gone, with tokens and name', async () => {
  const { on, pool, client, create, named } = await world()
  await create()
  const AccessToken = await accessTokenOf(on, pool, client, 'alice')
  assert.deepEqual(await adminDeleteUser(on)(named), {})
  await assert.rejects(async () => getUser(on)({ AccessToken }))
  await assert.rejects(async () => adminDeleteUser(on)(named), {
    name: 'UserNotFoundException',
    message: 'User does not exist.',
  })
  await create()
  await assert.rejects(async () => getUser(on)({ AccessToken }))
})
