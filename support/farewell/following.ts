// Learns from the calls themselves what is held of each user: no task can forget it, and each thing is kept before its call is sent.
import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import type { Operation } from '../wire/operation'
import { messagesOf } from '../wire/told'
import type { Held } from './held'
import type { KeyRing } from './key-ring'
import { type Input, type Output, rules, spendCode } from './rules'

/** Of each access token. */
type Heard = (token: string) => void

/** `offsetMs` is how far the pool's clock is ahead of ours. */
export function follow(sdk: CognitoIdentityProviderClient, ring: KeyRing, offsetMs: number, heard?: Heard): void {
  sdk.middlewareStack.add(
    (next, context) => async (args) => {
      const operation = String(context.commandName).replace(/Command$/, '')
      const input = args.input as Input
      const rule = rules[operation]
      for (const user of ring.users) if (spendCode(user, input, Date.now() + offsetMs)) ring.keep(user)
      const user = rule?.begins ? (known(ring, input) ?? ring.add(rule.begins(input))) : known(ring, input)
      if (!user) return next(args)
      rule?.before?.(user, input)
      ring.keep(user)
      const answer = await next(args).catch((error) => {
        if (isRefusal(error)) rule?.refused?.(user, input, error)
        if (isRefusal(error) && atSignIn.test(operation)) user.refused += 1
        if (user.passwords.length === 0) ring.drop(user)
        else ring.keep(user)
        throw error
      })
      const output = answer.output as Output
      if (rule?.ends) {
        ring.drop(user)
        return answer
      }
      rule?.done?.(user, input, output)
      hold(user, ring, output, heard)
      for (const carrier of messagesOf(operation as Operation, input, output)) user.messages[carrier] += 1
      ring.keep(user)
      return answer
    },
    { step: 'initialize', name: 'follow' },
  )
}

export const known = (ring: KeyRing, { Username, AuthParameters, ChallengeResponses, AccessToken, Session }: Input) =>
  ring.owner({
    names: [Username, AuthParameters?.USERNAME, ChallengeResponses?.USERNAME],
    token: AccessToken,
    session: Session,
  })

/** A token is its owner's, whoever asked for it. */
function hold(user: Held, ring: KeyRing, { Session, AuthenticationResult }: Output, heard?: Heard): void {
  if (Session) user.sessions.add(Session)
  const token = AuthenticationResult?.AccessToken
  if (!token) return
  const owner = ring.owner({ token }) ?? user
  owner.tokens.push(token)
  owner.refused = 0
  heard?.(token)
}

const atSignIn = /^(InitiateAuth|RespondToAuthChallenge)$/

const isRefusal = (error: { $metadata?: { httpStatusCode?: number } }) => error.$metadata?.httpStatusCode === 400
