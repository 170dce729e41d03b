// A sign-in in progress: who, through which client, and the answers a step can give.
import type { AuthenticationResultType, ChallengeNameType } from '@aws-sdk/client-cognito-identity-provider'
import type { Client, Pool, User } from '../pool/pool'
import type { Services } from '../services'
import type { Issuing } from '../triggers/token-claims'
import type { CustomProgress } from './custom/progress'
import type { Level, Method } from './step-up/levels'

export type AuthServices = Pick<Services, 'region' | 'random' | 'outbox' | 'pools' | 'sessions' | 'srp' | 'tokens'>

/** `user API`: InitiateAuth and RespondToAuthChallenge. `admin API`: their Admin forms (AUTH-070). */
export type Door = 'user' | 'admin'

export interface Attempt {
  readonly pool: Pool
  readonly client: Client
  readonly user: User
  /** The device that the sign-in named; it is looked up behind the first factor (DEV-010). */
  readonly deviceKey?: string | undefined
  /** Set where the define trigger of CUSTOM_AUTH leads the sign-in. */
  readonly custom?: CustomProgress | undefined
  /** ClientMetadata of the request, for triggers (TRIG-015). */
  readonly metadata?: Metadata | undefined
  /** What was proved so far, the proofs of an access token before the others. */
  readonly proved?: readonly Method[] | undefined
  /** The level that the sign-in asked for (STEP-020). */
  readonly target?: Level | undefined
  /** What the tokens come of, where it is not a plain sign-in (TRIG-008). */
  readonly issuing?: Issuing['occasion']
}

export type Metadata = Readonly<Record<string, string>>

/** AuthParameters or ChallengeResponses. */
export type Parameters = Readonly<Record<string, string | undefined>>

/** A challenge or tokens, never both (CHAL-136). */
export type Answer =
  | {
      ChallengeName: ChallengeNameType
      Session?: string
      ChallengeParameters: Record<string, string>
      AvailableChallenges?: ChallengeNameType[]
    }
  | { ChallengeParameters: Record<string, never>; AuthenticationResult: AuthenticationResultType }

export const proving = <A extends Attempt>(attempt: A, method: Method): A => ({
  ...attempt,
  proved: [...(attempt.proved ?? []), method],
})
