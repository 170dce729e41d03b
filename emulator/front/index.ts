// What a real service has in front of its operations: it looks at signatures, counts requests and takes its time. All of it on request.
import type { Random } from '../random'
import { type Delay, delayOf, type Latency } from './latency'
import { type Credential, type Verify, verifierOf } from './signature/verifier'
import { type Admit, admissionBy, type Throttle } from './throttle'

export interface FrontOptions {
  /** With these, calls of administrators must be signed by one of them; without, by anybody. */
  readonly credentials?: readonly Credential[]
  readonly throttle?: Throttle
  readonly latency?: Latency
}

export interface Front {
  readonly verify?: Verify
  readonly admit?: Admit
  readonly delay?: Delay
}

/** Time is the server's own: moving the clocks of pools makes no signature expire. */
export function frontOf(options: FrontOptions, region: string, now: () => number, random: Random): Front {
  const { credentials, throttle, latency } = options
  return {
    ...(credentials && { verify: verifierOf(credentials, region, now) }),
    ...(throttle && { admit: admissionBy(throttle, now) }),
    ...(latency && { delay: delayOf(latency, random) }),
  }
}
