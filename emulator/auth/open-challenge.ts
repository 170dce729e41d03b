// A challenge as it is asked: a new session that remembers the step, and what the client has to know.
import type { Answer, Attempt, AuthServices } from './attempt'
import type { Step } from './sessions'

export function challenge(
  on: AuthServices,
  attempt: Attempt,
  step: Step,
  ChallengeParameters: Record<string, string>,
): Answer {
  const Session = on.sessions.open(attempt.pool, attempt.client, attempt.user, step, attempt)
  return { ChallengeName: step.at, Session, ChallengeParameters }
}
