// API_AdminRemoveUserFromGroup: a user leaves a group (GRP-005).
import type { AdminRemoveUserFromGroupRequest } from '@aws-sdk/client-cognito-identity-provider'
import type { Operation } from '../operation'
import { groupNamed } from '../pool/groups'

export const adminRemoveUserFromGroup: Operation<AdminRemoveUserFromGroupRequest, object, 'pools'> =
  (on) => (input) => {
    const { pool, user } = on.pools.user(input.UserPoolId, input.Username) // PREF-029
    groupNamed(pool, input.GroupName).members.delete(user)
    return {}
  }
