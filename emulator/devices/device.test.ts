// When a device stands in for MFA, and what a user's list of devices holds.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Device } from '../pool/pool'
import { newTestPool, newTestServices } from '../testing'
import { addUser } from '../users/new-user'
import { namedDevice, remember, standsInForMfa } from './device'
import { listed } from './list'

const device = (key: string, more: Partial<Device> = {}): Device => ({
  key,
  groupKey: '-Ab3dEf6h',
  name: undefined,
  salt: '0a',
  verifier: 2n,
  remembered: true,
  createdAt: 0,
  modifiedAt: 0,
  authenticatedAt: 0,
  ...more,
})

async function world(ChallengeRequiredOnNewDevice = true, MfaConfiguration: 'ON' | 'OFF' = 'ON') {
  const { pool } = await newTestPool(newTestServices(), { DeviceConfiguration: { ChallengeRequiredOnNewDevice } })
  pool.mfa.MfaConfiguration = MfaConfiguration
  const user = addUser(pool, { username: 'alice', sub: 'alice-sub', attributes: [] }, 'CONFIRMED')
  return { pool, user }
}

for (const [what, stands, asked, mode, named] of [
  ['a remembered device', true, true, 'ON', device('a')],
  ['a device that is not remembered', false, true, 'ON', device('a', { remembered: false })],
  ['no device', false, true, 'ON', undefined],
  ['a device in a pool that does not ask devices', false, false, 'ON', device('a')],
  ['a device in a pool without MFA', false, true, 'OFF', device('a')],
] as const)
  test(`${what} ${stands ? 'stands' : 'does not stand'} in for MFA`, async () => {
    const { pool } = await world(asked, mode)
    assert.equal(standsInForMfa(pool, named), stands)
  })

test('an unknown key is refused, no key and an empty one are not', async () => {
  const { user } = await world()
  assert.throws(() => namedDevice(user, 'us-east-1_0'), { name: 'ResourceNotFoundException' })
  assert.equal(namedDevice(user, undefined), undefined)
  assert.equal(namedDevice(user, ''), undefined)
})

test('a status changes the device and its date, none leaves both', async () => {
  const { pool } = await world()
  const one = device('a')
  remember(pool, one, undefined)
  assert.deepEqual([one.remembered, one.modifiedAt], [true, 0])
  remember(pool, one, 'not_remembered')
  assert.deepEqual([one.remembered, one.modifiedAt], [false, pool.clock.now()])
})

test('devices are listed page by page, oldest first, with the name where there is one', async () => {
  const { pool, user } = await world()
  for (const [at, key] of ['c', 'b', 'a'].entries()) user.devices.set(key, device(key, { createdAt: at, name: key }))
  const first = listed(pool, user, { Limit: 2 })
  assert.deepEqual(
    first.Devices?.map(({ DeviceKey }) => DeviceKey),
    ['c', 'b'],
  )
  const second = listed(pool, user, { Limit: 2, PaginationToken: first.PaginationToken })
  assert.deepEqual(
    second.Devices?.map(({ DeviceKey }) => DeviceKey),
    ['a'],
  )
  assert.ok(!('PaginationToken' in second))
  assert.deepEqual(second.Devices?.[0]?.DeviceAttributes?.[1], { Name: 'device_name', Value: 'a' })
})
