// The filter of ListUsers: forms that are read, forms that are refused.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newTestPool, newTestServices } from '../testing'
import { addUser } from './new-user'
import { userFilter } from './user-filter'

const cases: readonly [filter: string | undefined, matches: boolean][] = [
  [undefined, true],
  ['', true],
  ['username = "alice"', true],
  ['username = "Alice"', false],
  ['"username"="alice"', true],
  ['username ^= "ali"', true],
  ['username ^= "lice"', false],
  ['email = "alice@example.com"', true],
  ['email^="alice@"', true],
  ['phone_number ^= ""', false],
  ['name = "the \\"A\\""', true],
  ['cognito:user_status = "confirmed"', true],
  ['status = "Enabled"', true],
  ['status = "enabled"', false],
]

const alice = async () => {
  const { pool } = await newTestPool(newTestServices())
  const attributes = [
    { Name: 'email', Value: 'alice@example.com' },
    { Name: 'name', Value: 'the "A"' },
  ]
  return addUser(pool, { username: 'alice', sub: 'a-sub', attributes }, 'CONFIRMED')
}

for (const [filter, matches] of cases)
  test(`${filter} ${matches ? 'finds' : 'misses'} alice`, async () => {
    assert.equal(userFilter(filter)(await alice()), matches)
  })

for (const filter of ['username=', 'username = alice', 'custom:a = "b"', 'name != "x"', 'toString = "x"'])
  test(`${filter} is refused`, () => {
    assert.throws(() => userFilter(filter), {
      name: 'InvalidParameterException',
      message: 'Error while parsing filter',
    })
  })
