// API_RespondToAuthChallenge: answers a challenge through the user API (CHAL-011).
import type {
  RespondToAuthChallengeRequest,
  RespondToAuthChallengeResponse,
} from '@aws-sdk/client-cognito-identity-provider'
import type { AuthServices } from '../auth/attempt'
import { respond } from '../auth/challenges'
import type { Operation } from '../operation'

export const respondToAuthChallenge: Operation<
  RespondToAuthChallengeRequest,
  RespondToAuthChallengeResponse,
  keyof AuthServices
> = (on) => (input) => {
  const { pool, client } = on.pools.client(input.ClientId)
  const responses = input.ChallengeResponses ?? {}
  const name = input.ChallengeName ?? 'PASSWORD'
  return respond(on, { pool, client, name, sessionId: input.Session, responses, metadata: input.ClientMetadata })
}
