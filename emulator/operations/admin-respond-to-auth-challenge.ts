// API_AdminRespondToAuthChallenge: answers a challenge through the admin API (CHAL-011).
import type {
  AdminRespondToAuthChallengeRequest,
  AdminRespondToAuthChallengeResponse,
} from '@aws-sdk/client-cognito-identity-provider'
import type { AuthServices } from '../auth/attempt'
import { respond } from '../auth/challenges'
import type { Operation } from '../operation'

export const adminRespondToAuthChallenge: Operation<
  AdminRespondToAuthChallengeRequest,
  AdminRespondToAuthChallengeResponse,
  keyof AuthServices
> = (on) => (input) => {
  const { pool, client } = on.pools.clientOf(input.UserPoolId, input.ClientId)
  const responses = input.ChallengeResponses ?? {}
  const name = input.ChallengeName ?? 'PASSWORD'
  return respond(on, { pool, client, name, sessionId: input.Session, responses, metadata: input.ClientMetadata })
}
