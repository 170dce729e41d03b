// API_DeleteGroup: a group goes, its users stay (GRP-004).
import type { DeleteGroupRequest } from '@aws-sdk/client-cognito-identity-provider'
import type { Operation } from '../operation'
import { groupNamed } from '../pool/groups'

export const deleteGroup: Operation<DeleteGroupRequest, object, 'pools'> = (on) => (input) => {
  const pool = on.pools.named(input.UserPoolId)
  pool.groups.delete(groupNamed(pool, input.GroupName).name)
  return {}
}
