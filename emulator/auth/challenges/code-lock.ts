// The lock after wrong MFA codes, around whatever compares the code (AUTH-035).
import { type Refusal, refusal } from '../../errors'
import type { Attempt } from '../attempt'
import { failed, isLocked, succeeded } from '../lock'

/** Refuses while the user is locked; counts what `check` refuses as wrong; forgets the failures when it finds nothing wrong. */
export function withinCodeLock({ pool, user }: Attempt, check: () => Refusal | undefined): void {
  if (isLocked(user.codeLock, pool.clock.now())) throw refusal('tooManyCodes')
  const wrong = check()
  if (wrong) {
    failed(user.codeLock, pool.clock.now())
    throw wrong
  }
  succeeded(user.codeLock)
}
