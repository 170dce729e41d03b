// Requests a second, as an account of AWS has them: a bucket that fills with the time, and a refusal when it is empty.
import { Refusal } from '../errors'

/** Throws when the call comes too soon after the others; `now` in milliseconds. */
export function throttle(perSecond: number, now: () => number): () => void {
  let [left, last] = [perSecond, now()]
  return () => {
    const at = now()
    left = Math.min(perSecond, left + ((at - last) / 1000) * perSecond)
    last = at
    if (left < 1) throw new Refusal('TooManyRequestsException', 'Rate exceeded')
    left -= 1
  }
}
