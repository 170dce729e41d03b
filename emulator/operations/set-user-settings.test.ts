// The legacy MFAOptions by both doors, and the user who deletes themselves.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accessTokenOf, newTestPool, newTestServices } from '../testing'
import { adminCreateUser } from './admin-create-user'
import { adminSetUserSettings } from './admin-set-user-settings'
import { deleteUser } from './delete-user'
import { getUser } from './get-user'
import { setUserSettings } from './set-user-settings'

const sms = { DeliveryMedium: 'SMS' as const, AttributeName: 'phone_number' }
const email = { DeliveryMedium: 'EMAIL' as const, AttributeName: 'email' }

async function world(phone?: string) {
  const on = newTestServices()
  const { pool, client } = await newTestPool(on)
  const named = { UserPoolId: pool.id, Username: 'alice' }
  const UserAttributes = phone ? [{ Name: 'phone_number', Value: phone }] : []
  await adminCreateUser(on)({ ...named, UserAttributes, MessageAction: 'SUPPRESS' })
  return { on, pool, named, AccessToken: await accessTokenOf(on, pool, client, 'alice') }
}

test('SMS shows as MFAOptions and leaves the factor list alone (PREF-032, PREF-033)', async () => {
  const { on, named, AccessToken } = await world('+12025551234')
  assert.deepEqual(await adminSetUserSettings(on)({ ...named, MFAOptions: [sms] }), {})
  const { MFAOptions, UserMFASettingList } = await getUser(on)({ AccessToken })
  assert.deepEqual([MFAOptions, UserMFASettingList], [[sms], undefined])
  assert.deepEqual(await setUserSettings(on)({ AccessToken, MFAOptions: [] }), {})
  assert.ok(!('MFAOptions' in (await getUser(on)({ AccessToken }))))
})

test('refused: another medium, and SMS without a phone number', async () => {
  const withPhone = await world('+12025551234')
  const without = await world()
  const refused = { name: 'InvalidParameterException' }
  const { on, AccessToken, named } = withPhone
  await assert.rejects(async () => setUserSettings(on)({ AccessToken, MFAOptions: [email] }), refused)
  await assert.rejects(async () => adminSetUserSettings(on)({ ...named, MFAOptions: [sms, email] }), refused)
  await assert.rejects(async () => adminSetUserSettings(without.on)({ ...without.named, MFAOptions: [sms] }), refused)
})

test('a user who deleted themselves is gone, tokens included', async () => {
  const { on, pool, AccessToken } = await world()
  assert.deepEqual(await deleteUser(on)({ AccessToken }), {})
  assert.equal(pool.users.find('alice'), undefined)
  await assert.rejects(async () => getUser(on)({ AccessToken }))
  await assert.rejects(async () => deleteUser(on)({ AccessToken }))
})
