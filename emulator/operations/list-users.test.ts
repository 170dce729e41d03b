// Listing users: pages without gaps, filters, chosen attributes; and how MFA shows on a user.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newTestPool, newTestServices } from '../testing'
import { adminCreateUser } from './admin-create-user'
import { adminDeleteUser } from './admin-delete-user'
import { adminGetUser } from './admin-get-user'
import { listUsers } from './list-users'

async function world(count: number) {
  const on = newTestServices()
  const { pool } = await newTestPool(on)
  const UserPoolId = pool.id
  for (let number = 0; number < count; number += 1) {
    const UserAttributes = [{ Name: 'email', Value: `u${number}@example.com` }]
    await adminCreateUser(on)({ UserPoolId, Username: `user-${number}`, UserAttributes, MessageAction: 'SUPPRESS' })
  }
  const list = async (input: object = {}) => listUsers(on)({ UserPoolId, ...input })
  return { on, pool, UserPoolId, list }
}

test('every user is on one page, also when one is deleted between pages', async () => {
  const { on, UserPoolId, list } = await world(7)
  const first = await list({ Limit: 3 })
  const names = (first.Users ?? []).map(({ Username }) => Username)
  await adminDeleteUser(on)({ UserPoolId, Username: names.at(-1) ?? '' })
  let token = first.PaginationToken
  while (token) {
    const next = await list({ Limit: 3, PaginationToken: token })
    names.push(...(next.Users ?? []).map(({ Username }) => Username))
    token = next.PaginationToken
  }
  assert.deepEqual(names.sort(), ['user-0', 'user-1', 'user-2', 'user-3', 'user-4', 'user-5', 'user-6'])
})

test('60 users at most, and a garbage token is refused', async () => {
  const { list } = await world(61)
  assert.equal((await list()).Users?.length, 60)
  assert.equal((await list({ Limit: 0 })).Users?.length, 60)
  await assert.rejects(list({ PaginationToken: 'garbage' }), { name: 'InvalidParameterException' })
})

test('a filter and a choice of attributes', async () => {
  const { list } = await world(3)
  const { Users, PaginationToken } = await list({ Filter: 'email = "u1@example.com"', AttributesToGet: ['email'] })
  assert.deepEqual(
    Users?.map(({ Username, Attributes }) => ({ Username, Attributes })),
    [{ Username: 'user-1', Attributes: [{ Name: 'email', Value: 'u1@example.com' }] }],
  )
  assert.equal(PaginationToken, undefined)
  await assert.rejects(list({ AttributesToGet: ['shoe'] }), { name: 'InvalidParameterException' })
})

test('MFA members show only where there is something to show (PREF-011, -012, -039)', async () => {
  const { on, pool, UserPoolId } = await world(1)
  const shown = async () => adminGetUser(on)({ UserPoolId, Username: 'user-0' })
  const withoutMfa = Object.keys(await shown())
  assert.deepEqual(withoutMfa, [
    'Username',
    'UserAttributes',
    'UserCreateDate',
    'UserLastModifiedDate',
    'Enabled',
    'UserStatus',
  ])
  const user = pool.users.find('user-0')
  assert.ok(user)
  user.mfaEnabled.add('SOFTWARE_TOKEN_MFA').add('SMS_MFA')
  user.mfaPreferred = 'SOFTWARE_TOKEN_MFA'
  const { PreferredMfaSetting, UserMFASettingList } = await shown()
  assert.deepEqual([PreferredMfaSetting, UserMFASettingList], ['SOFTWARE_TOKEN_MFA', ['SMS_MFA', 'SOFTWARE_TOKEN_MFA']]) // PREF-017
})
