// What answers a challenge: the session it was asked in, and the responses.
import type { Answer, Attempt, AuthServices, Parameters } from '../attempt'
import type { Session, Step } from '../sessions'

export interface Response<At extends Step['at']> extends Attempt {
  readonly session: Session
  readonly step: Extract<Step, { at: At }>
  readonly responses: Parameters
}

export type ChallengeHandler<At extends Step['at']> = (on: AuthServices, response: Response<At>) => Promise<Answer>
