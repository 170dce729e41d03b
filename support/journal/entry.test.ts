// What a journal leaves to delete: all that was made, and of what was only begun nothing that could be somebody's.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Entry, leftoversOf } from './entry'

const poolId = 'us-east-1_a'
const username = 'alice-0a1b2c-0123456789'
const [phone, email] = ['+12025550101', `${username}@example.com`]
const none = { poolNames: [], poolIds: [], users: [], claimed: [], clients: { named: [], known: [] } }

const cases: readonly [name: string, entries: readonly Entry[], left: Partial<ReturnType<typeof leftoversOf>>][] = [
  ['a pool whose id never came is left by name', [{ kind: 'pool begun', name: 'p' }], { poolNames: ['p'] }],
  [
    'a pool that was made is left by id',
    [
      { kind: 'pool begun', name: 'p' },
      { kind: 'pool made', name: 'p', id: poolId },
    ],
    { poolIds: [poolId] },
  ],
  [
    'a pool that is gone is not left',
    [
      { kind: 'pool begun', name: 'p' },
      { kind: 'pool made', name: 'p', id: poolId },
      { kind: 'pool gone', id: poolId },
    ],
    {},
  ],
  [
    'a pool that was refused is not left',
    [
      { kind: 'pool begun', name: 'p' },
      { kind: 'pool refused', name: 'p' },
    ],
    {},
  ],
  ['a user who was begun is left', [{ kind: 'user begun', poolId, username }], { users: [{ poolId, username }] }],
  ['a begun user with a name not of our making is left alone', [{ kind: 'user begun', poolId, username: 'bob' }], {}],
  [
    'a begun user with a phone number is left with the address that proves it',
    [{ kind: 'user begun', poolId, username: phone, email }],
    { claimed: [{ poolId, username: phone, email }] },
  ],
  [
    'so is one whose address has the name of our making further on',
    [{ kind: 'user begun', poolId, username: `qa+${email}`, email: `qa+${email}` }],
    { claimed: [{ poolId, username: `qa+${email}`, email: `qa+${email}` }] },
  ],
  [
    'an address not of our making proves nothing',
    [{ kind: 'user begun', poolId, username: phone, email: 'bob@example.com' }],
    {},
  ],
  [
    'a phone number that was refused may be somebody',
    [
      { kind: 'user begun', poolId, username: phone, email },
      { kind: 'user refused', poolId, username: phone },
    ],
    {},
  ],
  [
    'a user with a phone number who was made is left by the name the pool gave',
    [
      { kind: 'user begun', poolId, username: phone, email },
      { kind: 'user made', poolId, username: phone, as: 'sub' },
    ],
    { users: [{ poolId, username: 'sub' }] },
  ],
  ['so is one in no pool', [{ kind: 'user begun', poolId: '', username }], {}],
  [
    'a user who was refused may be somebody',
    [
      { kind: 'user begun', poolId, username },
      { kind: 'user refused', poolId, username },
    ],
    {},
  ],
  [
    'a user who was made is left under the name the pool gave',
    [
      { kind: 'user begun', poolId, username: 'a@example.com' },
      { kind: 'user made', poolId, username: 'a@example.com', as: 'sub' },
    ],
    { users: [{ poolId, username: 'sub' }] },
  ],
  [
    'a refusal of the name later does not take back that the user was made',
    [
      { kind: 'user begun', poolId, username },
      { kind: 'user made', poolId, username, as: username },
      { kind: 'user begun', poolId, username },
      { kind: 'user refused', poolId, username },
    ],
    { users: [{ poolId, username }] },
  ],
  [
    'a user who is gone is not left',
    [
      { kind: 'user begun', poolId, username },
      { kind: 'user made', poolId, username, as: username },
      { kind: 'user gone', poolId, username },
    ],
    {},
  ],
]

for (const [name, entries, left] of cases)
  test(name, () => assert.deepEqual(leftoversOf(entries), { ...none, ...left }))
