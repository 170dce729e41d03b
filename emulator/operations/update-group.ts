// API_UpdateGroup: changes what the request names; no source says what becomes of the rest, and here it stays (GRP-004).
import type { UpdateGroupRequest, UpdateGroupResponse } from '@aws-sdk/client-cognito-identity-provider'
import type { Operation } from '../operation'
import { defined } from '../pool/defined'
import { groupNamed } from '../pool/groups'

export const updateGroup: Operation<UpdateGroupRequest, UpdateGroupResponse, 'pools'> = (on) => (input) => {
  const pool = on.pools.named(input.UserPoolId)
  const group = groupNamed(pool, input.GroupName)
  const { Description, RoleArn, Precedence } = input
  const LastModifiedDate = new Date(pool.clock.now())
  group.config = { ...group.config, ...defined({ Description, RoleArn, Precedence }), LastModifiedDate }
  return { Group: group.config }
}
