// How a run takes its leave of a pool: what it made there is removed, by an administrator or by the users themselves.
import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import { keepAsTheyWere } from '../../farewell/as-they-were'
import { sayFarewell } from '../../farewell/farewell'
import { follow } from '../../farewell/following'
import { type Held, lastingName } from '../../farewell/held'
import { KeyRing } from '../../farewell/key-ring'
import { Lending, type Lent } from '../../farewell/lending'
import type { Line } from '../../farewell/line'
import type { Journal } from '../../journal/journal'
import { remove } from '../../journal/sweep'
import type { GivenUser } from '../../settings/users'
import { untilStep } from '../../waits'
import type { Leave } from './leave'
import type { Tries } from './sign-ups'

export interface Leaving {
  /** After a scenario; says what had to stay for now. */
  tidy(say: (text: string) => void): Promise<void>
  readonly borrow?: (() => Promise<Lent>) | undefined
  /** At the end of the run; throws where something stays. */
  close(): Promise<void>
}

type Hands = Readonly<Record<'between' | 'hands', CognitoIdentityProviderClient>>

/** Where the run had leave to change the pool, it is put back after all else. */
export const byAdministrator = ({ between, hands }: Hands, journal: Journal, leave?: Leave): Leaving => ({
  async tidy() {
    const left = leave?.ofScenario(journal.leftovers()) ?? journal.leftovers()
    await remove(between, { ...left, poolIds: [], poolNames: [] })
  },
  async close() {
    await leave?.shut()
    try {
      await remove(hands, journal.leftovers())
      journal.discard()
    } finally {
      await leave?.putBack()
    }
  },
})

/** A lock after wrong codes is over by then, unless it was earned twice (AUTH-031). */
const lockMs = 15_000

interface Run {
  /** What the journal knows the pool by. */
  readonly poolId: string
  readonly tries: Tries
  /** Given to this worker. */
  readonly users: readonly GivenUser[]
  /** Of each access token. */
  readonly heard: (token: string) => void
}

/** A user who could not go after the scenario tries once more at the end of the run. */
export function byThemselves(line: Line, journal: Journal, { poolId, tries, users: given, heard }: Run): Leaving {
  const ring = new KeyRing(journal.stem, (user) => {
    for (const username of new Set([user.username, lastingName(user)]))
      journal.write({ kind: 'user gone', poolId, username })
  })
  follow(line.sdk, ring, line.offsetMs, heard)
  const lending = new Lending(given, line, ring)
  if (given.length > 0) keepAsTheyWere(line.sdk, ring)
  const tried = new Set<Held>()
  return {
    borrow: given.length > 0 ? () => lending.borrow() : undefined,
    async tidy(say) {
      tries.clear()
      const users = ring.users.filter((user) => !tried.has(user))
      for (const left of await sayFarewell(line, ring, users)) say(`not removed yet: ${left}`)
      for (const user of users) tried.add(user)
      lending.takeBack()
    },
    async close() {
      let left = await sayFarewell(line, ring)
      if (left.length > 0) await untilStep(lockMs)
      if (left.length > 0) left = await sayFarewell(line, ring)
      if (left.length > 0) throw new Error(`users are left, and cognito-mfa sweep tries again: ${left.join('; ')}`)
      journal.discard()
    },
  }
}
