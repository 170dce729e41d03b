// API_AdminListGroupsForUser: the groups a user is in, page by page (GRP-005).
import type {
  AdminListGroupsForUserRequest,
  AdminListGroupsForUserResponse,
} from '@aws-sdk/client-cognito-identity-provider'
import type { Operation } from '../operation'
import { groupsOf } from '../pool/group'
import { listedGroups } from '../pool/groups'

export const adminListGroupsForUser: Operation<AdminListGroupsForUserRequest, AdminListGroupsForUserResponse, 'pools'> =
  (on) => (input) => {
    const { pool, user } = on.pools.user(input.UserPoolId, input.Username) // PREF-029
    return listedGroups(groupsOf(pool, user), input)
  }
