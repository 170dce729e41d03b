// API_AdminGetUser: everything of a user, by user name, sub or alias (PREF-011, -012, -038 to -040).
import type { AdminGetUserRequest, AdminGetUserResponse } from '@aws-sdk/client-cognito-identity-provider'
import type { Operation } from '../operation'
import { attributesOf, mfaMembers, stateOf } from '../users/user-answer'

export const adminGetUser: Operation<AdminGetUserRequest, AdminGetUserResponse, 'pools'> = (on) => (input) => {
  const { user } = on.pools.user(input.UserPoolId, input.Username) // PREF-029
  return { Username: user.username, UserAttributes: attributesOf(user), ...stateOf(user), ...mfaMembers(user) }
}
