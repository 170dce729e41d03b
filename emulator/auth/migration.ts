// The user migration trigger: an unknown user whose password the trigger knows becomes one of the pool.
import type { Pool, UserStatus } from '../pool/pool'
import type { Services } from '../services'
import { nonsense } from '../triggers/answer'
import { addUser } from '../users/new-user'
import { setPassword } from '../users/passwords'
import { identify } from '../users/usernames'

export interface Migration {
  readonly occasion: 'Authentication' | 'ForgotPassword'
  readonly login: string
  readonly clientId: string
  readonly password?: string
  readonly validation?: Readonly<Record<string, string>> | undefined
  readonly metadata?: Readonly<Record<string, string>> | undefined
}

/** Does nothing for a known user, and where the pool has no such trigger. */
export async function migrate(on: Pick<Services, 'random'>, pool: Pool, it: Migration): Promise<void> {
  if (pool.users.find(it.login)) return
  const answer = await pool.triggers.call('UserMigration', {
    occasion: it.occasion,
    userName: it.login,
    clientId: it.clientId,
    request: { password: it.password, validationData: it.validation ?? null, clientMetadata: it.metadata },
    expects: { userAttributes: 'texts', finalUserStatus: 'text' },
  })
  if (!answer || pool.users.find(it.login)) return
  if (!answer.userAttributes) throw nonsense('Unrecognizable lambda output')
  const given = Object.entries(answer.userAttributes).filter(([name]) => name !== 'username' && name !== 'sub')
  const attributes = given.map(([Name, Value]) => ({ Name, Value }))
  const identity = identify(pool, it.login, attributes, on.random)
  const user = addUser(pool, identity, 'RESET_REQUIRED')
  if (it.password !== undefined) setPassword(pool, user, it.password, on.random)
  user.status = (answer.finalUserStatus === 'CONFIRMED' ? 'CONFIRMED' : 'RESET_REQUIRED') satisfies UserStatus
}
