// How many requests a second are let through, as buckets of tokens on a clock that is given (QUOTA-001, QUOTA-016).
import { Refusal } from '../errors'
import { categoryOf } from './categories'

export interface Throttle {
  readonly perSecond: number
  /** One bucket for all requests, or one for each category of operations as the service has them. */
  readonly by: 'account' | 'category'
}

/** Throws the service's refusal when there are too many. */
export type Admit = (operation: string) => void

export function admissionBy({ perSecond, by }: Throttle, now: () => number): Admit {
  const buckets = new Map<string, Bucket>()
  return (operation) => {
    const name = by === 'account' ? by : categoryOf(operation)
    const bucket = buckets.get(name) ?? { tokens: perSecond, filledAt: now() }
    buckets.set(name, bucket)
    fill(bucket, perSecond, now())
    if (bucket.tokens < 1) throw new Refusal('TooManyRequestsException', 'Rate exceeded') // QUOTA-016
    bucket.tokens -= 1
  }
}

interface Bucket {
  tokens: number
  filledAt: number
}

/** A second's worth at most is saved up; a clock that was set back takes nothing away. */
function fill(bucket: Bucket, perSecond: number, now: number): void {
  const seconds = Math.max(0, now - bucket.filledAt) / 1000
  bucket.tokens = Math.min(perSecond, bucket.tokens + seconds * perSecond)
  bucket.filledAt = now
}
