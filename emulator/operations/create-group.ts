// API_CreateGroup: a group of a pool, under a name that no other has (GRP-001, GRP-002).
import type { CreateGroupRequest, CreateGroupResponse } from '@aws-sdk/client-cognito-identity-provider'
import { refusal } from '../errors'
import type { Operation } from '../operation'
import { defined } from '../pool/defined'

export const createGroup: Operation<CreateGroupRequest, CreateGroupResponse, 'pools'> = (on) => (input) => {
  const pool = on.pools.named(input.UserPoolId) // PROTO-028
  const { GroupName, Description, RoleArn, Precedence } = input
  if (pool.groups.has(GroupName)) throw refusal('groupExists')
  const created = new Date(pool.clock.now())
  const config = {
    GroupName,
    UserPoolId: pool.id,
    ...defined({ Description, RoleArn, Precedence }),
    LastModifiedDate: created,
    CreationDate: created,
  }
  pool.groups.set(GroupName, { name: GroupName, config, members: new WeakSet() })
  return { Group: config }
}
