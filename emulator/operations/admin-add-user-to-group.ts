// API_AdminAddUserToGroup: a user joins a group; who is in it already stays in it (GRP-005).
import type { AdminAddUserToGroupRequest } from '@aws-sdk/client-cognito-identity-provider'
import type { Operation } from '../operation'
import { groupNamed } from '../pool/groups'

export const adminAddUserToGroup: Operation<AdminAddUserToGroupRequest, object, 'pools'> = (on) => (input) => {
  const { pool, user } = on.pools.user(input.UserPoolId, input.Username) // PREF-029
  groupNamed(pool, input.GroupName).members.add(user)
  return {}
}
