// API_GetGroup: a group as it was made or last changed (GRP-001).
import type { GetGroupRequest, GetGroupResponse } from '@aws-sdk/client-cognito-identity-provider'
import type { Operation } from '../operation'
import { groupNamed } from '../pool/groups'

export const getGroup: Operation<GetGroupRequest, GetGroupResponse, 'pools'> = (on) => (input) => ({
  Group: groupNamed(on.pools.named(input.UserPoolId), input.GroupName).config,
})
