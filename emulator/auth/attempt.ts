// A sign-in in progress: who, through which client, and the answers a step can give.
import type { AuthenticationResultType, ChallengeNameType } from '@aws-sdk/client-cognito-identity-provider'
import type { Client, Pool, User } from '../pool/pool'
import type { Services } from '../services'

export type AuthServices = Pick<Services, 'region' | 'random' | 'outbox' | 'pools' | 'sessions' | 'srp' | 'tokens'>

/** `user API`: InitiateAuth and RespondToAuthChallenge. `admin API`: their Admin forms (AUTH-070). */
export type Door = 'user' | 'admin'

export interface Attempt {
  readonly pool: Pool
  readonly client: Client
  readonly user: User
}

/** AuthParameters or ChallengeResponses. */
export type Parameters = Readonly<Record<string, string | undefined>>

/** A challenge or tokens, never both (CHAL-136). */
export type Answer =
  | { ChallengeName: ChallengeNameType; Session?: string; ChallengeParameters: Record<string, string> }
  | { ChallengeParameters: Record<string, never>; AuthenticationResult: AuthenticationResultType }
