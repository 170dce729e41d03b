// What an actor keeps of an answer: the session, the challenge, the tokens.
import type { AuthenticationResultType } from '@aws-sdk/client-cognito-identity-provider'
import type { Outcome } from '../wire/outcome'
import type { Actor } from './actor'

interface SignInAnswer {
  readonly Session?: string
  readonly ChallengeName?: string
  readonly ChallengeParameters?: Record<string, string>
  readonly AuthenticationResult?: AuthenticationResultType
}

export function remember(actor: Actor, outcome: Outcome): void {
  const answer = (outcome.response ?? {}) as SignInAnswer
  if (answer.Session) actor.sessions.push(answer.Session) // SESS-009
  if (answer.ChallengeName) {
    actor.challenge = { name: answer.ChallengeName, parameters: answer.ChallengeParameters ?? {} }
    actor.challenges.push(actor.challenge)
  }
  if (answer.AuthenticationResult) {
    actor.passed = actor.challenge ?? actor.passed
    actor.challenge = undefined
    actor.signIns.push(carriedOn(actor, answer.AuthenticationResult))
  }
}

/** A refresh without rotation answers no refresh token, and no refresh names the device: the old ones stay in use (TOK-022). */
const carriedOn = ({ tokens }: Actor, result: AuthenticationResultType): AuthenticationResultType => ({
  ...(tokens?.RefreshToken && { RefreshToken: tokens.RefreshToken }),
  ...(tokens?.NewDeviceMetadata && { NewDeviceMetadata: tokens.NewDeviceMetadata }),
  ...result,
})
