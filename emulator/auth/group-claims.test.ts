// Which role the ID token prefers, by precedence and role of the groups.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Group } from '../pool/group'
import { groupClaims, roleClaims } from './group-claims'

const group = (name: string, Precedence?: number, RoleArn?: string): Group => ({
  name,
  config: { GroupName: name, Precedence, RoleArn },
  members: new WeakSet(),
})
const cases: readonly [
  about: string,
  groups: readonly Group[],
  roles: string[] | undefined,
  preferred: string | undefined,
][] = [
  ['no group', [], undefined, undefined],
  ['a group without a role', [group('a', 1)], undefined, undefined],
  ['the best precedence', [group('a', 0, 'r'), group('b', 1, 's')], ['r', 's'], 'r'],
  ['one precedence, one role', [group('a', 1, 'r'), group('b', 1, 'r')], ['r'], 'r'],
  ['one precedence, two roles', [group('a', 1, 'r'), group('b', 1, 's')], ['r', 's'], undefined],
  ['no precedence, two roles', [group('a', undefined, 'r'), group('b', undefined, 's')], ['r', 's'], undefined],
]

for (const [about, groups, roles, preferred] of cases)
  test(`the role of ${about}`, () => {
    const claims = roleClaims(groups)
    assert.deepEqual(claims['cognito:roles'], roles)
    assert.equal(claims['cognito:preferred_role'], preferred)
  })

test('groups are named in their order, and no claim says that there are none', () => {
  assert.deepEqual(groupClaims([group('b'), group('a')]), { 'cognito:groups': ['b', 'a'] })
  assert.deepEqual(groupClaims([]), {})
})
