// Retries of a real pool's client: throttling slows a run down and must not fail it, and a limit that is asked for is an answer.
import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'

/** The SDK takes every LimitExceededException for throttling; that of a user's own tries, or of secrets and passkeys, is none. */
export function answerLimits({ config }: CognitoIdentityProviderClient): void {
  const provided = config.retryStrategy
  config.retryStrategy = async () => {
    const strategy = await provided()
    if (!('refreshRetryTokenForRetry' in strategy)) return strategy
    const refresh = strategy.refreshRetryTokenForRetry.bind(strategy)
    return Object.assign(Object.create(strategy), {
      refreshRetryTokenForRetry: (...[token, info]: Parameters<typeof refresh>) => {
        if ((info.error as Error | undefined)?.name === 'LimitExceededException') throw info.error
        return refresh(token, info)
      },
    })
  }
}
