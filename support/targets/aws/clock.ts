// How far the service's clock is ahead of ours, as the Date header of its answers tells it.
import { TargetUnreachable } from '../../wire/failures'

/** In milliseconds; a header tells whole seconds, so a difference below one counts as none. */
export async function clockOffsetOf(endpoint: string): Promise<number> {
  const before = Date.now()
  const answer = await fetch(endpoint, { method: 'POST', body: '{}' }).catch(() => {
    throw new TargetUnreachable(`nobody answered at ${endpoint}: look at COGNITO_ENDPOINT and AWS_REGION.`)
  })
  const told = Date.parse(answer.headers.get('date') ?? '')
  if (Number.isNaN(told)) return 0
  const offset = told + 500 - (before + Date.now()) / 2
  return Math.abs(offset) < 1500 ? 0 : offset
}
