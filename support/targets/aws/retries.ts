// Retries of a real pool's client: throttling slows a run down and must not fail it, and a limit that is asked for is an answer.
import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import { backOff } from '../../waits'

type Strategy = Awaited<ReturnType<CognitoIdentityProviderClient['config']['retryStrategy']>>
type Tokens = Extract<Strategy, { refreshRetryTokenForRetry: unknown }>

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

type Send = () => Promise<Response>

/** A request that the SDK does not send has its patience all the same: as often, and as long apart. */
export async function patiently({ config }: CognitoIdentityProviderClient, send: Send): Promise<Response> {
  const strategy = await config.retryStrategy()
  return 'refreshRetryTokenForRetry' in strategy ? againWith(strategy, send) : send()
}

/** The last answer, where the SDK would give up. */
async function againWith(strategy: Tokens, send: Send): Promise<Response> {
  let token = await strategy.acquireInitialRetryToken('by hand')
  for (;;) {
    const response = await send()
    const next = (await isThrottled(response)) && (await tokenAfter(strategy, token))
    if (!next) return response
    token = next
    await backOff(token.getRetryDelay())
  }
}

const tokenAfter = (strategy: Tokens, token: Parameters<Tokens['refreshRetryTokenForRetry']>[0]) =>
  strategy.refreshRetryTokenForRetry(token, { errorType: 'THROTTLING' }).catch(() => undefined)

const isThrottled = async (response: Response): Promise<boolean> =>
  response.status >= 400 && /"__type":\s*"[^"]*TooManyRequestsException"/.test(await response.clone().text())
